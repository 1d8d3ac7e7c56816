def app(ui):
    ui.title("Headaches")
    log = ui.state.get("log", [])
    with ui.row():
        strength = ui.choice("Strength", ["Mild", "Medium", "Severe"])
        if ui.button("Note it"):
            log.append([ui.now.strftime("%d %b"), ui.now.strftime("%H:%M"), strength])
    for kind in ["Mild", "Medium", "Severe"]:
        ui.text(f"{kind}: {sum(entry[2] == kind for entry in log)}", size=24)
    ui.table(log, header=["Day", "Time", "Strength"])
