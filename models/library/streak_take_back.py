from datetime import timedelta


def app(ui):
    ui.title("Streak")
    days = ui.state.get("days", [])
    today = str(ui.now.date())
    with ui.row():
        if ui.button("Did it") and today not in days:
            days.append(today)
        if ui.button("Take back") and today in days:
            days.remove(today)
    row = 0
    day = ui.now.date() if today in days else ui.now.date() - timedelta(days=1)
    while str(day - timedelta(days=row)) in days:
        row += 1
    ui.text(f"{row} days in a row", size=32)
