def app(ui):
    ui.title("Vitamin")
    today = str(ui.now.date())
    if ui.state.get("day") != today and ui.button("Taken"):
        ui.state.day = today
        ui.state.time = f"{ui.now:%H:%M}"
    if ui.state.get("day") == today:
        ui.text(f"Taken today at {ui.state.time}", size=24, color="good")
    else:
        ui.text("Not yet", size=24, color="bad")
