def app(ui):
    ui.title("Apples")
    left = ui.state.get("left", 6)
    with ui.row():
        if ui.button("Move left"):
            left = min(12, left + 1)
        if ui.button("Move right"):
            left = max(0, left - 1)
    ui.state.left = left
    ui.text(f"Left: {left}", size=24)
    ui.text(f"Right: {12 - left}", size=24)
