def app(ui):
    ui.title("One to seven")
    presses = ui.state.get("presses", 0)
    if ui.button("Next"):
        presses += 1
        ui.state.presses = presses
    ui.text(presses % 7 + 1, size=64, align="center")
    ui.text(f"Rounds: {presses // 7}")
