def app(ui):
    ui.title("Safety first")
    s = ui.state
    since = s.setdefault("since", str(ui.today))
    days = (ui.today - datetime.date.fromisoformat(since)).days
    if days > s.get("record", 0):
        s.record = days
    ui.text(f"{days}", size=120, bold=True, align="center", color="good" if days else "bad")
    ui.text(f"{'day' if days == 1 else 'days'} without an accident", size=28, align="center")
    ui.text(f"Record: {s.get('record', 0)}, accidents: {s.get('count', 0)}", align="center")
    if ui.button("Accident today"):
        s.since, s.count = str(ui.today), s.get("count", 0) + 1
