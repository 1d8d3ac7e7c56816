def app(ui):
    ui.title("What time will it be?")
    minutes = ui.number("Minutes", 10)
    ui.text((ui.now + datetime.timedelta(minutes=minutes)).strftime("%H:%M"), size=56)
