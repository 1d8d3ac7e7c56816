def app(ui):
    ui.title("Smoke less")
    s = ui.state
    today = ui.today.toordinal()
    first = s.first = s.get("first", today)
    if s.get("day") != today:
        s.day, s.smoked = today, 0
    limit = max(0, 10 - (today - first))
    ui.text(f"{s.smoked} of {limit}", size=48, align="center")
    if s.smoked > limit:
        ui.text("Over the limit", color="bad", align="center")
    if ui.button("Smoked"):
        s.smoked += 1
