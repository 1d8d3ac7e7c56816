def app(ui):
    ui.title("No coffee")
    s = ui.state
    today = ui.today.toordinal()
    if "since" not in s:
        s.since, s.record, s.times = today, 0, 0
    days = today - s.since
    if days > s.record:
        s.record = days
    ui.text(f"{days} days", size=64, bold=True, align="center")
    ui.text(f"Record: {s.record} days")
    ui.text(f"Coffees: {s.times}")
    ui.text(f"{30 - days} days left to 30" if days < 30 else "30 days done")
    if ui.button("I had coffee"):
        s.since, s.times = today, s.times + 1
