def app(ui):
    ui.title("Push-ups")
    sets = ui.state.get("sets", 0)
    if ui.button("+10"):
        ui.state.sets = sets + 1
    ui.text(f"Total: {sets * 10}", size=40, bold=True)
    ui.text(f"Sets: {sets}", size=24)
