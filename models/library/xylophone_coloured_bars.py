NOTES = ["C5", "D5", "E5", "F5", "G5", "A5", "B5", "C6"]
COLORS = ["red", "orange", "gold", "limegreen", "turquoise", "dodgerblue", "purple", "hotpink"]


def app(ui):
    ui.title("Xylophone")
    s = ui.state
    c = ui.canvas(400, 240)
    for place, color in enumerate(COLORS):
        c.rect(place * 50 + 4, 10 + place * 8, 42, 220 - place * 16, color, radius=8)
    if c.clicked:
        place = min(7, int(c.clicked.x // 50))
        if 10 + place * 8 <= c.clicked.y <= 230 - place * 8:
            s.note = NOTES[place]
            s.strokes = s.get("strokes", 0) + 1
            ui.note(s.note, 0.8)
    ui.text(s.get("note", "Click a bar"), size=40, bold=True)
    ui.text(f"Strokes: {s.get('strokes', 0)}", color="muted")
