def app(ui):
    ui.title("Weight")
    log = ui.state.get("log", [])
    with ui.row():
        kg = ui.number("Weight in kg", 75.0, min=1)
        goal = ui.number("Goal weight", 70.0, min=1)
    if ui.button("Log"):
        log.append([str(ui.today), kg])
    if not log:
        ui.text("No weight yet", color="muted")
        return
    rows = []
    for i, (day, kg) in enumerate(log):
        rows.append([day, f"{kg:.1f}", f"{kg - log[i - 1][1]:+.1f}" if i else ""])
    ui.table(rows, header=["Date", "Weight", "Change"])
    ui.chart([row[1] for row in log])
    ui.text(f"{abs(log[-1][1] - goal):.1f} kg to the goal", size=24)
