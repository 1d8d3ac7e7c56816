def app(ui):
    ui.title("Sips")
    s = ui.state
    with ui.row():
        if ui.button("Pause"):
            s.paused = True
        if ui.button("Go on"):
            s.paused = False
        if ui.button("New"):
            s.sips = 0
    if not s.get("paused") and ui.every(20):
        s.sips = s.get("sips", 0) + 1
        ui.beep()
    ui.text(f"Sips: {s.get('sips', 0)}", size=48)
