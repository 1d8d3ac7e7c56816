def lamps(count, lit):
    return " ".join("●" if place == lit else "○" for place in range(count))


def app(ui):
    ui.title("Three against two")
    s = ui.state
    running = s.get("running", False)
    if ui.button("Stop" if running else "Start"):
        s.running = running = not running
        s.tick = -1
    if running and ui.every(0.4):
        s.tick = (s.tick + 1) % 6
        if s.tick % 2 == 0:
            ui.tone(880, 0.08)
        if s.tick % 3 == 0:
            ui.tone(330, 0.12)
    tick = s.get("tick", -1) if running else -1
    ui.text("Three: " + lamps(3, tick // 2 if tick >= 0 else -1), size=40)
    ui.text("Two: " + lamps(2, tick // 3 if tick >= 0 else -1), size=40)
    ui.text("Running" if running else "Stopped", color="muted")
