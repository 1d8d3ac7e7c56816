def app(ui):
    ui.title("My days")
    days = ui.state.get("days", {})
    today = str(ui.today)
    with ui.row():
        for mood in ["Good", "Fine", "Bad"]:
            if ui.button(mood):
                days[today] = mood
    ui.text(f"Today: {days.get(today, 'nothing')}", size=24)
    last = sorted(days)[-7:]
    ui.text(" ".join(days[day][0] for day in last), size=32, bold=True)
