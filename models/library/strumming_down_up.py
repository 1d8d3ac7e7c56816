PATTERNS = {
    "Folk": "↓ · ↓ ↑ · ↑ ↓ ↑",
    "Rock": "↓ · ↓ · ↓ ↑ ↓ ↑",
    "Waltz": "↓ · ↓ · ↓ ·",
    "All eighths": "↓ ↑ ↓ ↑ ↓ ↑ ↓ ↑",
}


def app(ui):
    ui.title("Strumming")
    s = ui.state
    pattern = PATTERNS[ui.choice("Pattern", list(PATTERNS))]
    tempo = ui.slider("Tempo", 40, 160, 80)
    running = s.get("running", False)
    if ui.button("Stop" if running else "Start"):
        s.running = running = not running
        s.step = -1
    ui.text(pattern, size=28)
    arrows = pattern.split()
    if running and ui.every(30 / tempo):
        s.step = (s.step + 1) % len(arrows)
        if arrows[s.step] != "·":
            ui.tone(196 if arrows[s.step] == "↓" else 294, 0.08)
    if running:
        ui.text(arrows[s.step % len(arrows)] if s.step >= 0 else "Ready", size=96, bold=True)
    else:
        ui.text("Stopped", size=28, color="muted")
