def app(ui):
    ui.title("Weight")
    weights = ui.state.get("weights", [])
    with ui.row():
        weight = ui.number("Weight", 75.0, min=0, step=0.1)
        if ui.button("Log"):
            weights.append(weight)
            ui.state.weights = weights
    if weights:
        ui.text(f"Since the start: {weights[-1] - weights[0]:+.1f} kg", size=24)
        ui.chart(weights, kind="line")
