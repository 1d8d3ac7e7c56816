def app(ui):
    ui.title("Temperatures")
    values = ui.state.get("values", [])
    with ui.row():
        value = ui.number("Temperature", 20.0, step=0.5)
        if ui.button("Save"):
            values.append(value)
            ui.state.values = values
    if values:
        ui.text(f"Lowest: {min(values):.1f}")
        ui.text(f"Highest: {max(values):.1f}")
        ui.text(f"Difference: {max(values) - min(values):.1f}")
