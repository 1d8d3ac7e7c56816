def app(ui):
    ui.title("Clock")
    ui.text(ui.now.strftime("%H:%M:%S"), size=56)
    hour = ui.now.hour
    if hour < 12:
        ui.text("Good morning")
    elif hour < 18:
        ui.text("Good afternoon")
    else:
        ui.text("Good evening")
