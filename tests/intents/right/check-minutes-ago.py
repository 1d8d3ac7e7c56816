def app(ui):
    ui.title("The cat")
    if ui.button("Fed the cat"):
        ui.state.at = ui.time
    at = ui.state.get("at")
    if at is not None:
        ui.text(f"{int((ui.time - at) // 60)} minutes ago", size=28)
