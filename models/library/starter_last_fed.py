def app(ui):
    ui.title("Sourdough")
    feedings = ui.state.get("feedings", [])
    if ui.button("Fed now"):
        feedings.insert(0, int(ui.time))
        ui.state.shown = [f"{ui.now.day} {ui.now:%B, %H:%M}", *ui.state.get("shown", [])]
    if feedings:
        hours = int((ui.time - feedings[0]) // 3600)
        ui.text(f"{hours} h ago", size=40, bold=True)
        if hours >= 24:
            ui.text("Hungry", size=24, color="bad")
    else:
        ui.text("Not fed yet", size=24, color="muted")
    ui.list(ui.state.get("shown", []))
