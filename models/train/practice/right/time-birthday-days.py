def app(ui):
    ui.title("Birthday")
    day = ui.number("Day", 1, min=1, max=31)
    month = ui.number("Month", 1, min=1, max=12)
    today = ui.now.date()
    try:
        birthday = datetime.date(today.year, int(month), int(day))
        if birthday < today:
            birthday = datetime.date(today.year + 1, int(month), int(day))
        days = (birthday - today).days
        ui.text("Happy birthday!" if days == 0 else f"In {days} days", size=40)
    except ValueError:
        ui.text("There is no such day")
