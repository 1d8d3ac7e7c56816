def app(ui):
    ui.title("Library")
    day, hour = ui.now.weekday(), ui.now.hour
    if day == 5:
        is_open = 10 <= hour < 18
    else:
        is_open = 1 <= day <= 4 and 10 <= hour < 18
    ui.text(ui.now.strftime("%A, %H:%M"))
    ui.text("Open" if is_open else "Closed", size=64, color="good" if is_open else "bad")
