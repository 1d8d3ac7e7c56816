def app(ui):
    ui.title("Bistro")
    monday = ui.now.weekday() == 0
    if 17 <= ui.now.hour < 23 and not monday:
        ui.text("Open", size=72, align="center", color="good")
    else:
        ui.text("Closed", size=72, align="center", color="bad")
        ui.text("Day off" if monday else "Opens at 17", align="center")
