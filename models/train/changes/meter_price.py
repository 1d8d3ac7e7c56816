def app(ui):
    ui.title("Meter")
    readings = ui.state.get("readings", [])
    last = readings[-1][1] if readings else 0
    with ui.row():
        value = ui.number("Reading", 0, min=0)
        if ui.button("Save") and value > last:
            readings.append([ui.now.strftime("%d %b"), value])
    if value < last:
        ui.text("This is less than the last reading", color="warn")
    if readings:
        ui.text(f"Last reading: {readings[-1][1]} on {readings[-1][0]}", size=20)
    else:
        ui.text("No readings yet", color="muted")
    used, days = [], []
    for before, after in zip(readings, readings[1:]):
        used.append(after[1] - before[1])
        days.append(after[0])
    price = ui.number("Price of a kWh", 0.30, min=0, step=0.01)
    if used:
        ui.text(f"Used since then: {used[-1]} kWh", size=32, bold=True)
        ui.text(f"That cost {used[-1] * price:.2f}")
        ui.chart(used, labels=days, kind="bar")
        if ui.button("Delete the last"):
            readings.pop()
