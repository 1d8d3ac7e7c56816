def app(ui):
    ui.title("Slow chords")
    s = ui.state
    beats = s.get("beats", 0)
    running = s.get("running", False)
    if running and ui.every(1):
        beats = s.beats = beats + 1
        ui.tone(440, 0.05)
    chord = ["Am", "F", "C", "G"][beats // 4 % 4]
    ui.text(chord if running else "Stopped", size=64, align="center")
    ui.text(beats % 4 + 1 if running else "", size=32, align="center")
    ui.text(f"Rounds: {beats // 16}")
    if ui.button("Stop" if running else "Start"):
        s.running = not running
        if not running:
            s.beats = 0
