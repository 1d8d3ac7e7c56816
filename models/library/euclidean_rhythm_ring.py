def app(ui):
    ui.title("Euclidean rhythm")
    s = ui.state
    steps = int(ui.slider("Steps", 2, 16, 8))
    hits = min(steps, int(ui.slider("Hits", 0, 16, 3)))
    pattern = "".join("x" if i * hits % steps < hits else "." for i in range(steps))
    running = s.get("running", False)
    if ui.button("Stop" if running else "Play"):
        s.running, s.step = not running, -1
        running = s.running
    if running and ui.every(0.25):
        s.step = (s.step + 1) % steps
        if pattern[s.step] == "x":
            ui.tone(400, 0.1)
    now = s.get("step", -1) if running else -1
    ui.text(pattern, size=36, bold=True, mono=True)
    c = ui.canvas(240, 240)
    for i in range(steps):
        angle = math.radians(360 * i / steps - 90)
        color = "orange" if i == now else "teal" if pattern[i] == "x" else "lightgray"
        c.circle(120 + 90 * math.cos(angle), 120 + 90 * math.sin(angle), 13, color)
    ui.text(f"Step {now + 1}" if now >= 0 else "Stopped", color="muted")
