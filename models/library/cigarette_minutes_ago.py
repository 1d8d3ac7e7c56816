def app(ui):
    ui.title("Cigarettes")
    today = str(ui.now.date())
    if ui.state.get("day") != today:
        ui.state.day = today
        ui.state.count = 0
    if ui.button("Cigarette"):
        ui.state.count += 1
        ui.state.last = ui.time
    ui.text(f"Today: {ui.state.count}", size=32)
    if "last" in ui.state:
        ui.text(f"{int(ui.time - ui.state.last) // 60} minutes ago")
    ui.every(10)
