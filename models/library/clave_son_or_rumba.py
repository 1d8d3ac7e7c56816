PATTERNS = {"Son": "x..x..x...x.x...", "Rumba": "x..x...x..x.x..."}


def app(ui):
    ui.title("Clave")
    s = ui.state
    pattern = PATTERNS[ui.choice("Clave", list(PATTERNS))]
    if ui.choice("Direction", ["3-2", "2-3"]) == "2-3":
        pattern = pattern[8:] + pattern[:8]
    tempo = ui.slider("Tempo", 60, 220, 100)
    running = s.get("running", False)
    if ui.button("Stop" if running else "Start"):
        s.running = running = not running
        s.step = -1
    if running and ui.every(15 / tempo):
        s.step = (s.step + 1) % 16
        if pattern[s.step] == "x":
            ui.tone(1200, 0.05)
    ui.text(pattern, size=36, bold=True, mono=True)
    ui.text(f"Step {s.step + 1} of 16" if running and s.step >= 0 else "Stopped", color="muted")
