def app(ui):
    ui.title("Last bus")
    minute = ui.now.hour * 60 + ui.now.minute
    left = 23 * 60 + 10 - minute
    if left < 0 or minute < 240:
        ui.text("Gone", size=64, color="bad", align="center")
    else:
        ui.text(f"{left} minutes", size=48, align="center")
