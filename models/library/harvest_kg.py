KINDS = ["Tomatoes", "Beans", "Plums"]


def app(ui):
    ui.title("Harvest")
    log = ui.state.get("log", [])
    with ui.row():
        kind = ui.choice("Kind", KINDS)
        kg = ui.number("kg", 1.0, min=0, step=0.1)
    with ui.row():
        if ui.button("Add") and kg > 0:
            log.append([kind, kg])
        if ui.button("Undo") and log:
            log.pop()
    rows = []
    for name in KINDS:
        amounts = [kg for kind, kg in log if kind == name]
        rows.append([name, len(amounts), f"{sum(amounts):.1f}", f"{max(amounts, default=0):.1f}"])
    ui.table(rows, header=["Kind", "Harvests", "kg in all", "Biggest"])
