def app(ui):
    ui.title("Weekday")
    days = int(ui.number("Days", 1, min=0, max=100000))
    day = ui.now + datetime.timedelta(days=days)
    ui.text(day.strftime("%A"), size=48, bold=True)
