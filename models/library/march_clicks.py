def app(ui):
    ui.title("March")
    s = ui.state
    tempo = s.get("tempo", 120)
    running = s.get("running", False)
    with ui.row():
        if ui.button("−10"):
            s.tempo = max(60, tempo - 10)
        ui.text(tempo, size=32)
        if ui.button("+10"):
            s.tempo = min(180, tempo + 10)
    if running and ui.every(60 / tempo):
        s.steps += 1
        ui.tone(300, 0.05)
    steps = s.get("steps", 0)
    ui.text(("left" if steps % 2 == 1 else "right") if steps else "ready", size=48, align="center")
    ui.text(f"Steps: {steps}")
    if ui.button("Stop" if running else "Start"):
        if not running:
            s.steps = 0
        s.running = not running
