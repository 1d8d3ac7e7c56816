CHORDS = {"C": [262, 330, 392], "G": [196, 247, 294], "Am": [220, 262, 330], "F": [175, 220, 262]}


def app(ui):
    ui.title("Chords")
    s = ui.state
    place = s.get("place", 0)
    running = s.get("running", False)
    if running and ui.every(2):
        place = s.place = (place + 1) % 4
        for hz in CHORDS[list(CHORDS)[place]]:
            ui.tone(hz, 0.3)
    ui.text(list(CHORDS)[place] if running else "Stopped", size=64, align="center")
    if ui.button("Stop" if running else "Start"):
        s.running, s.place = not running, 0
