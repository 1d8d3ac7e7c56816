def app(ui):
    ui.title("Metronome")
    s = ui.state
    bpm = ui.slider("Tempo", 40, 200, 100)
    beats = ui.choice("Beats in a bar", ["2", "3", "4", "6"], "4")
    running = s.get("running", False)
    beat = s.get("beat", 0)
    if running and ui.every(60 / bpm):
        beat = s.beat = beat % int(beats) + 1
        s.bars = s.get("bars", 0) + (beat == 1)
        ui.tone(880 if beat == 1 else 440, 0.05)
    ui.text(f"{bpm} beats a minute", size=24, align="center")
    c = ui.canvas(320, 60)
    left = 160 - int(beats) * 25
    for n in range(1, int(beats) + 1):
        c.circle(left + n * 50 - 25, 30, 18, color="accent" if n == beat else "surface")
    ui.text(f"Beat {beat}" if running else "Stopped", align="center")
    ui.text(f"Bars: {s.get('bars', 0)}", align="center")
    if ui.button("Stop" if running else "Start"):
        s.running = not running
        s.beat = 0
        s.bars = 0
