def app(ui):
    ui.title("Odometer")
    s = ui.state
    readings = s.get("readings", [])
    with ui.row():
        km = ui.number("Odometer in km", 0, min=0)
        if ui.button("Write down"):
            s.refused = bool(readings) and km < readings[-1]
            if not s.refused:
                readings.append(km)
    if s.get("refused"):
        ui.text(f"That is smaller than {readings[-1]}", color="bad")
    if not readings:
        ui.text("Write down the first reading", color="muted")
    for i, km in enumerate(readings):
        ui.text(f"{km} km, {km - readings[i - 1]} more" if i else f"{km} km")
