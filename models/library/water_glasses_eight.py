def app(ui):
    ui.title("Water")
    today = str(ui.now.date())
    if ui.state.get("day") != today:
        ui.state.day = today
        ui.state.glasses = 0
    if ui.button("Glass"):
        ui.state.glasses = min(8, ui.state.glasses + 1)
    full = ui.state.glasses
    ui.text("●" * full + "○" * (8 - full), size=40, align="center")
