from datetime import date


def app(ui):
    ui.title("Age")
    with ui.row():
        day = int(ui.number("Day", 1, min=1, max=31))
        month = int(ui.number("Month", 1, min=1, max=12))
        year = int(ui.number("Year", 2000, min=1900, max=2026))
    today = ui.now.date()
    try:
        born = date(year, month, day)
        coming = date(today.year, month, day)
        if coming < today:
            coming = date(today.year + 1, month, day)
    except ValueError:
        ui.text("There is no such day", color="bad")
        return
    age = today.year - born.year - ((today.month, today.day) < (month, day))
    ui.text(f"{age} years old", size=32)
    ui.text(f"{(coming - today).days} days to the birthday")
