def app(ui):
    s = ui.state
    ui.title("Water")
    count = s.get("count", 0)
    since = s.get("since", 0)
    if count and ui.every(1):
        since = s.since = since + 1
    if since >= 20:
        ui.text("Time to drink!", color="red", size=30)
    ui.text(f"Last sip {since} s ago", size=20)
    if ui.button("I took a sip"):
        s.since = 0
        s.count = count + 1
    ui.text(f"{count} sips so far")
