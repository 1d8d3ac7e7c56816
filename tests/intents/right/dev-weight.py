def app(ui):
    ui.title("Weight")
    log = ui.state.get("log", [])
    with ui.row():
        weight = ui.number("Weight in kg", 70.0, min=0)
        if ui.button("Log"):
            log.append(weight)
    if log:
        ui.chart(log, kind="line")
        ui.text(f"Change: {log[-1] - log[0]:+.1f} kg")
