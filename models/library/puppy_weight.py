def app(ui):
    ui.title("Puppy")
    weights = ui.state.get("weights", [])
    with ui.row():
        grams = int(ui.number("Grams", 1000, min=0))
        if ui.button("Log"):
            weights.append(grams)
    if weights:
        ui.text(f"{weights[-1]} g", size=32, bold=True)
        ui.chart(weights)
    if len(weights) > 1:
        ui.text(f"Since last time: {weights[-1] - weights[-2]:+} g")
        ui.text(f"Since the first: {weights[-1] - weights[0]:+} g")
