def app(ui):
    ui.title("To 70 kg")
    log = ui.state.get("log", [])
    with ui.row():
        weight = ui.number("Weight in kg", 75.0, min=30, max=250, step=0.1)
        if ui.button("Log"):
            log.append(weight)
    if not log:
        ui.text("Log your weight", color="muted")
    elif log[-1] > 70:
        ui.text(f"{log[-1] - 70:.1f} kg to go", size=32, bold=True)
    else:
        ui.text("Goal reached", size=32, color="good")
    for i, kg in enumerate(log):
        ui.text(f"{kg:.1f} kg ({kg - log[i - 1]:+.1f})" if i else f"{kg:.1f} kg")
