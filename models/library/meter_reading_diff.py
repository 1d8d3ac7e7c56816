def app(ui):
    ui.title("Electricity")
    readings = ui.state.get("readings", [])
    with ui.row():
        reading = ui.number("Reading", 0, min=0)
        if ui.button("Save"):
            ui.state.back = bool(readings) and reading < readings[-1]
            if not ui.state.back:
                readings.append(reading)
                ui.state.readings = readings
    if ui.state.get("back"):
        ui.text("The meter can't go back", color="bad")
    for before, after in zip(readings, readings[1:]):
        ui.text(f"{before} to {after}: {after - before} used")
