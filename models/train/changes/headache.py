def app(ui):
    ui.title("Headaches")
    log = ui.state.get("log", [])
    with ui.row():
        strength = ui.choice("Strength", ["Mild", "Medium", "Severe"])
        note = ui.field("Note").strip()
        if ui.button("Note it"):
            log.append([ui.now.strftime("%d %b"), ui.now.strftime("%H:%M"), strength, note])
            ui.clear("Note")
    severe = [entry for entry in log if entry[2] == "Severe"]
    ui.text(f"Severe: {len(severe)}", size=24)
    ui.table([(entry + [""])[:4] for entry in log], header=["Day", "Time", "Strength", "Note"])
