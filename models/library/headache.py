def app(ui):
    ui.title("Headaches")
    log = ui.state.get("log", [])
    with ui.row():
        strength = ui.choice("Strength", ["Mild", "Medium", "Severe"])
        if ui.button("Note it"):
            log.append([ui.now.strftime("%d %b"), ui.now.strftime("%H:%M"), strength])
    severe = [entry for entry in log if entry[2] == "Severe"]
    ui.text(f"Severe: {len(severe)}", size=24)
    ui.table(log, header=["Day", "Time", "Strength"])
