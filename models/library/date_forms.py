def app(ui):
    ui.title("Date forms")
    now = ui.now
    with ui.row():
        day = int(ui.number("Day", now.day, min=1, max=31))
        month = int(ui.number("Month", now.month, min=1, max=12))
        year = int(ui.number("Year", now.year, min=1000, max=9999))
    try:
        date = datetime.date(year, month, day)
    except ValueError:
        ui.text("No such date", color="bad", size=20)
        return
    for form in ["%d.%m.%Y", "%Y-%m-%d", "%m/%d/%Y"]:
        ui.text(date.strftime(form), size=24)
    ui.text(f"{day} {date.strftime('%B')} {year}", size=24)
