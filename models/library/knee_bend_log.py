def app(ui):
    ui.title("Knee")
    log = ui.state.get("log", {})
    with ui.row():
        degrees = ui.slider("Degrees", 0, 150, 60)
        if ui.button("Note"):
            log[f"{ui.now:%d %b}"] = degrees
    if not log:
        ui.text("Nothing noted yet", color="muted")
        return
    values = list(log.values())
    ui.text(f"{values[-1]}°", size=56, bold=True)
    if len(values) > 1:
        ui.text(f"{values[-1] - values[0]:+}° since the start")
    if values[-1] >= 120:
        ui.text("Goal of 120° reached", color="good")
    else:
        ui.text(f"{120 - values[-1]}° to go")
    ui.chart(values, labels=list(log))
