from datetime import timedelta


def app(ui):
    ui.title("Piano")
    days = ui.state.get("days", {})
    today = ui.now.date()
    with ui.row():
        minutes = int(ui.number("Minutes", 20, min=1, step=5))
        if ui.button("Practised"):
            days[str(today)] = days.get(str(today), 0) + minutes
    day = today if str(today) in days else today - timedelta(days=1)
    streak = 0
    while str(day) in days:
        streak += 1
        day -= timedelta(days=1)
    ui.text(f"{streak} {'day' if streak == 1 else 'days'} in a row", size=36, bold=True)
    ui.text(f"Today: {days.get(str(today), 0)} min")
    month = str(today)[:7]
    ui.text(f"This month: {sum(m for d, m in days.items() if d.startswith(month))} min")
