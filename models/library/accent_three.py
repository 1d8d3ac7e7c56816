def app(ui):
    ui.title("Accents")
    s = ui.state
    high = []
    with ui.row():
        for beat in range(1, 4):
            high.append(ui.checkbox(f"Beat {beat}", beat == 1))
    running = s.get("running", False)
    if ui.button("Stop" if running else "Start"):
        running = s.running = not running
        s.beat = 0
    beat = s.get("beat", 0)
    if running and ui.every(1):
        beat = s.beat = beat % 3 + 1
        ui.tone(1000 if high[beat - 1] else 500, 0.05)
    ui.text(beat or "-", size=72, align="center")
