CHORDS = {"C": "0003", "G": "0232", "Am": "2000", "F": "2010", "Dm": "2210", "A": "2100", "D": "2220"}


def app(ui):
    ui.title("Ukulele")
    chord = ui.choice("Chord", list(CHORDS))
    frets = CHORDS[chord]
    c = ui.canvas(240, 260, background="white")
    for i in range(5):
        c.line(60, 40 + i * 45, 180, 40 + i * 45, "gray", 6 if i == 0 else 2)
    for i, fret in enumerate(frets):
        c.line(60 + i * 40, 40, 60 + i * 40, 220, "black", 2)
        if fret != "0":
            c.circle(60 + i * 40, 40 + int(fret) * 45 - 22, 12, "red")
    ui.text(frets, size=32, bold=True)
    if ui.button("Strum"):
        for open_string, fret in zip([67, 60, 64, 69], frets):
            ui.note(open_string + int(fret), 0.4)
