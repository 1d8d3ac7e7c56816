from datetime import date, timedelta


def app(ui):
    ui.title("Stairs")
    days = ui.state.get("days", {})
    with ui.row():
        floors = int(ui.number("Floors", 3, min=1))
        if ui.button("Add"):
            days[str(ui.today)] = days.get(str(ui.today), 0) + floors
    weeks = {}
    for key, count in days.items():
        day = date.fromisoformat(key)
        monday = str(day - timedelta(days=day.weekday()))
        weeks[monday] = weeks.get(monday, 0) + count
    now = weeks.get(str(ui.today - timedelta(days=ui.today.weekday())), 0)
    ui.text(f"{now} {'floor' if now == 1 else 'floors'} this week", size=40, bold=True)
    ui.text(f"Today: {days.get(str(ui.today), 0)}")
    ui.text(f"Best week: {max(weeks.values(), default=0)}", color="muted")
