def app(ui):
    ui.title("Weeks ago")
    weeks = int(ui.number("Weeks", 2, min=0, max=5000))
    day = ui.now.date() - datetime.timedelta(weeks=weeks)
    ui.text(day.strftime("%A"), size=32)
    ui.text(day.strftime("%d.%m.%Y"), size=32)
