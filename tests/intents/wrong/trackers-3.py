def app(ui):
    ui.title("Cups")
    if ui.button("One more cup, or Watered"):
        ui.state.cups = ui.state.get("cups", 0) + 1
    ui.text(f"{ui.state.get('cups', 0)}", size=64)
