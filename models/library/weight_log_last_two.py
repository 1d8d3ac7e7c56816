def app(ui):
    ui.title("Weight")
    weights = ui.state.get("weights", [])
    with ui.row():
        weight = ui.number("Weight", 75.0, min=0, step=0.1)
        if ui.button("Log"):
            weights.append(weight)
            ui.state.weights = weights
    if len(weights) > 1:
        change = weights[-1] - weights[-2]
        ui.text(f"Change: {change:+.1f} kg", size=24)
        if change < 0:
            ui.text("Down", color="good")
