from datetime import timedelta


def app(ui):
    ui.title("This week")
    days = ui.state.get("days", {})
    today = ui.now.date()
    if ui.button("Tidied up"):
        days[str(today)] = days.get(str(today), 0) + 1
        ui.state.days = days
    monday = today - timedelta(days=today.weekday())
    week = [days.get(str(monday + timedelta(days=i)), 0) for i in range(7)]
    ui.chart(week, kind="bar", labels=["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
