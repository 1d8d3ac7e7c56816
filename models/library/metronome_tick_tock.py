def app(ui):
    ui.title("Tick tock")
    s = ui.state
    running = s.get("running", False)
    if ui.button("Stop" if running else "Start"):
        running = s.running = not running
        s.count = 0
    count = s.get("count", 0)
    if running and ui.every(0.5):
        count = s.count = count + 1
        ui.tone(1000 if count % 4 == 1 else 600, 0.05)
    if not running:
        ui.text("Stopped", size=48)
    elif count:
        ui.text("TICK" if count % 4 == 1 else "tock", size=48)
