NOTES = ["C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B"]
BARS = [0, 0, 0, 0, 5, 5, 0, 0, 7, 5, 0, 7]


def app(ui):
    ui.title("Twelve bar blues")
    s = ui.state
    root = NOTES.index(ui.choice("Key", NOTES, "A"))
    bars = [NOTES[(root + step) % 12] for step in BARS]
    for row in range(3):
        ui.text(" ".join(chord + "7" for chord in bars[row * 4:row * 4 + 4]), size=32)
    if ui.button("Stop" if s.get("start") else "Start"):
        s.start = 0 if s.get("start") else ui.time
        s.played = -1
    if not s.get("start"):
        ui.text("Two seconds a bar", color="muted")
        return
    bar = int((ui.time - s.start) / 2) % 12
    if bar != s.played:
        s.played = bar
        ui.note(bars[bar] + "3", 1.5)
    ui.text(f"Bar {bar + 1}: {bars[bar]}7", size=44, bold=True)
