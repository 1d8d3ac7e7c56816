def app(ui):
    ui.title("Experiment")
    s = ui.state
    values = s.get("values", [])
    with ui.row():
        if ui.button("Start"):
            s.since = ui.time
            values.clear()
        if ui.button("Stop"):
            s.since = None
    if s.get("since"):
        due = int((ui.time - s.since) // 30) + 1 - len(values)
        if due > 0:
            ui.text("Read the thermometer now", size=32, bold=True, color="bad")
            ui.beep()
        else:
            left = math.ceil(30 - (ui.time - s.since) % 30)
            ui.text(f"Next reading in {left} s", size=32, bold=True)
        degrees = ui.number("Temperature", 20.0, min=-100, max=1000, step=0.1)
        if ui.button("Note") and due > 0:
            values.append(degrees)
    else:
        ui.text("Press Start with the first reading", size=20)
    ui.table([[f"{place * 30} s", f"{value:.1f} °C"] for place, value in enumerate(values)], header=["Time", "Temperature"])
    if len(values) > 1:
        ui.chart(values)
