PARTS = {"Waist": 85, "Hips": 100, "Chest": 95}


def app(ui):
    ui.title("Measurements")
    log = ui.state.get("log", [])
    with ui.row():
        values = [ui.number(f"{part} in cm", start, min=0) for part, start in PARTS.items()]
    with ui.row():
        if ui.button("Save"):
            log.append([f"{ui.now:%d %b}", *values])
        if ui.button("Undo") and log:
            log.pop()
    if not log:
        ui.text("Nothing measured yet", color="muted")
        return
    for place, part in enumerate(PARTS):
        ui.text(f"{part}: {log[-1][place + 1] - log[0][place + 1]:+} cm", size=24, bold=True)
    ui.table(log, header=["Day", *PARTS])
