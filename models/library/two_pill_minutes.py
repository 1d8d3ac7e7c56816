def app(ui):
    ui.title("Medicine")
    now = ui.now.strftime("%H:%M")
    ui.text(now, size=48, align="center")
    if now in ["07:00", "21:00"]:
        ui.text("Take your pill", size=40, color="bad", align="center")
    else:
        ui.text("No pill now", size=24, color="muted", align="center")
