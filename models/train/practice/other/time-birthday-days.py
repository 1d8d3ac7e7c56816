from datetime import date


def app(ui):
    month = ui.slider("Month", 1, 12, 6)
    day = ui.slider("Day", 1, 31, 15)
    now = date(ui.now.year, ui.now.month, ui.now.day)
    year = now.year
    if (month, day) < (now.month, now.day):
        year += 1
    try:
        left = (date(year, int(month), int(day)) - now).days
    except ValueError:
        ui.text("No such date")
        return
    if left:
        ui.text(f"{left} days to go")
    else:
        ui.text("Happy birthday")
