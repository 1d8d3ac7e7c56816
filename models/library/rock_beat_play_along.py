BEATS = {
    "Rock": {"Hat": "xxxxxxxx", "Snare": "..x...x.", "Bass": "x...x..."},
    "Disco": {"Hat": ".x.x.x.x", "Snare": "..x...x.", "Bass": "x.x.x.x."},
    "Ballad": {"Hat": "x.x.x.x.", "Snare": "....x...", "Bass": "x....x.."},
}
HERTZ = {"Hat": 4000, "Snare": 300, "Bass": 70}


def app(ui):
    ui.title("Play along")
    s = ui.state
    beat = BEATS[ui.choice("Beat", list(BEATS))]
    tempo = ui.slider("Tempo", 60, 180, 100)
    running = s.get("running", False)
    if ui.button("Stop" if running else "Start"):
        s.running = running = not running
        s.step = s.step if not running else 0
    if running and ui.every(30 / tempo):
        s.step = s.get("step", 0) + 1
        for drum, pattern in beat.items():
            if pattern[(s.step - 1) % 8] == "x":
                ui.tone(HERTZ[drum], 0.06)
    for drum, pattern in beat.items():
        ui.text(f"{drum} {pattern}", size=24, mono=True)
    ui.text(f"Bars: {s.get('step', 0) // 8}", size=28, bold=True)
