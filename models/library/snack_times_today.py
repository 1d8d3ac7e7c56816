def app(ui):
    ui.title("Snacks")
    today = str(ui.now.date())
    if ui.state.get("day") != today:
        ui.state.day = today
        ui.state.times = []
    if ui.button("Snack"):
        ui.state.times.append(f"{ui.now:%H:%M}")
    ui.text(f"Snacks today: {len(ui.state.times)}", size=24)
    for time in ui.state.times:
        ui.text(time)
