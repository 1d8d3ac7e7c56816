def app(ui):
    ui.title("Mood")
    days = ui.state.get("days", {})
    today = str(ui.today)
    with ui.row():
        for mood in range(1, 6):
            if ui.button(str(mood)):
                days[today] = mood
    ui.text(f"Today: {days.get(today, '-')}", size=32)
    if days:
        last = sorted(days)[-14:]
        ui.chart([days[day] for day in last], labels=[day[5:] for day in last])
        best = max(days, key=days.get)
        ui.text(f"Average {sum(days.values()) / len(days):.1f}, best day {best}")
