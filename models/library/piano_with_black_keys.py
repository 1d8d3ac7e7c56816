WHITE = ["C4", "D4", "E4", "F4", "G4", "A4", "B4", "C5"]
BLACK = {1: "C#4", 2: "D#4", 4: "F#4", 5: "G#4", 6: "A#4"}


def app(ui):
    ui.title("Piano")
    s = ui.state
    c = ui.canvas(400, 200)
    for place in range(8):
        c.rect(place * 50, 0, 48, 200, "white", outline="black")
    for place in BLACK:
        c.rect(place * 50 - 15, 0, 30, 120, "black")
    if c.clicked:
        x, y = c.clicked
        s.note = WHITE[min(7, int(x // 50))]
        for place, name in BLACK.items():
            if y < 120 and abs(x - place * 50) <= 15:
                s.note = name
        s.played = (s.get("played", []) + [s.note[:-1]])[-16:]
        ui.note(s.note, 0.6)
    ui.text(s.get("note", "Click a key"), size=40, bold=True)
    ui.text("Played: " + " ".join(s.get("played", [])), color="muted")
