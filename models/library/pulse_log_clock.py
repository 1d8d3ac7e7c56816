def app(ui):
    ui.title("Pulse")
    log = ui.state.get("log", [])
    with ui.row():
        pulse = ui.number("Pulse", 70, min=0)
        if ui.button("Note"):
            log.append([f"{ui.now:%Y-%m-%d %H:%M}", pulse])
            ui.state.log = log
    if log:
        ui.chart([pulse for when, pulse in log], kind="line")
    for when, pulse in reversed(log):
        ui.text(f"{when}: {pulse}")
