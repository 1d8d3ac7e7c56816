def app(ui):
    ui.title("Signals")
    s = ui.state
    seconds = ui.slider("Seconds", 1, 10, 3)
    running = s.get("running", False)
    if ui.button("Stop" if running else "Start"):
        s.running = running = not running
        if running:
            s.count, s.signal = 0, "Ready"
    if running and ui.every(seconds):
        s.signal = random.choice(["Left", "Right", "Front", "Back"])
        s.count = s.get("count", 0) + 1
        ui.beep()
    count = s.get("count", 0)
    ui.text(s.get("signal", "Ready"), size=72, bold=True, align="center")
    ui.text(f"{count} {'signal' if count == 1 else 'signals'}", align="center")
