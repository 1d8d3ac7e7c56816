def app(ui):
    ui.title("Alarm")
    ui.text(ui.now.strftime("%H:%M:%S"), size=40)
    wanted = ui.field("Time", placeholder="07:30")
    if ui.button("Set"):
        ui.state.alarm, ui.state.rang = wanted, False
    if ui.state.get("alarm") and ui.now.strftime("%H:%M") >= ui.state.alarm:
        ui.text("Wake up!", size=48, color="bad")
