def app(ui):
    ui.title("Bike computer")
    readings = ui.state.get("readings", [])
    with ui.row():
        km = ui.number("Km", 0, min=0)
        if ui.button("Save"):
            readings.append(km)
            ui.state.readings = readings
    if readings:
        before = readings[-2] if len(readings) > 1 else readings[-1]
        ui.text(f"Since the last: {readings[-1] - before} km", size=24)
        ui.text(f"Since the first: {readings[-1] - readings[0]} km")
