def app(ui):
    ui.title("No sweets")
    s = ui.state
    today = ui.today.toordinal()
    if "since" not in s:
        s.since, s.record, s.times = today, 0, 0
    days = today - s.since
    if days > s.record:
        s.record = days
    ui.text(f"{days} days", size=64, bold=True, align="center")
    ui.text(f"Record: {s.record} days")
    ui.text(f"Sweets: {s.times} times")
    if ui.button("I had sweets"):
        s.since, s.times = today, s.times + 1
