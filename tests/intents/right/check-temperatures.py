def app(ui):
    ui.title("Temperatures")
    log = ui.state.get("log", [])
    with ui.row():
        value = ui.number("Temperature", 15.0)
        if ui.button("Add"):
            log.append(value)
    if log:
        ui.chart(log, kind="line")
        ui.text(f"Highest: {max(log):g}")
        ui.text(f"Lowest: {min(log):g}")
