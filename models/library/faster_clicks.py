def app(ui):
    ui.title("Faster and faster")
    s = ui.state
    beat = s.get("beat", 0)
    running = s.get("running", False)
    tempo = min(120, 60 + beat // 8 * 10)
    if running and ui.every(60 / tempo):
        beat = s.beat = beat + 1
        ui.tone(600, 0.05)
    ui.text(f"Tempo {tempo}", size=40)
    ui.text(f"Beat {beat}")
    if ui.button("Stop" if running else "Start"):
        s.running = not running
        if not running:
            s.beat = 0
