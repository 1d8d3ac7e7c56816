def app(ui):
    ui.title("Beat")
    s = ui.state
    speed = s.get("speed", 60)
    with ui.row():
        if ui.button("Slower"):
            speed = s.speed = max(20, speed - 10)
        if ui.button("Faster"):
            speed = s.speed = min(240, speed + 10)
        if ui.button("Start"):
            s.running, s.beats = True, 0
        if ui.button("Stop"):
            s.running = False
    if s.get("running") and ui.every(60 / speed):
        s.beats = s.get("beats", 0) + 1
        ui.tone(660, 0.1)
    ui.text(f"{speed} a minute", size=32)
    ui.text(f"Beats: {s.get('beats', 0)}", size=32)
