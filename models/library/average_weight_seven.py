def app(ui):
    ui.title("Average weight")
    weights = ui.state.get("weights", [])
    with ui.row():
        weight = ui.number("Weight in kg", 75.0, min=0, step=0.1)
        if ui.button("Save"):
            weights.append(weight)
        if ui.button("Undo") and weights:
            weights.pop()
    if not weights:
        ui.text("No weights yet", color="muted")
        return
    last = weights[-7:]
    ui.text(f"{sum(last) / len(last):.1f} kg", size=40, bold=True)
    ui.text(f"{len(last)} of {len(weights)} entries", color="muted")
    ui.chart(weights, kind="line")
