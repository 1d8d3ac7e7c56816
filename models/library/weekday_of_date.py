from datetime import date


def app(ui):
    ui.title("Weekday")
    today = ui.now.date()
    with ui.row():
        day = int(ui.number("Day", today.day, min=1, max=31))
        month = int(ui.number("Month", today.month, min=1, max=12))
        year = int(ui.number("Year", today.year, min=1, max=9999))
    try:
        chosen = date(year, month, day)
    except ValueError:
        ui.text("There is no such day", color="bad")
        return
    ui.text(chosen.strftime("%A"), size=40)
    if chosen == today:
        ui.text("today")
    else:
        ui.text("in the past" if chosen < today else "in the future")
