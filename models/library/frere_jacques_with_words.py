SONG = [
    ("Frère Jacques, Frère Jacques,", "C4 D4 E4 C4 C4 D4 E4 C4"),
    ("Dormez-vous, dormez-vous?", "E4 F4 G4 E4 F4 G4"),
    ("Sonnez les matines, sonnez les matines,", "G4 A4 G4 F4 E4 C4 G4 A4 G4 F4 E4 C4"),
    ("Ding, dang, dong, ding, dang, dong.", "C4 G3 C4 C4 G3 C4"),
]


def app(ui):
    ui.title("Frère Jacques")
    s = ui.state
    place = s.get("place", 0)
    with ui.row():
        if ui.button("Play line"):
            for note in SONG[place][1].split():
                ui.note(note, 0.35)
            s.place = place = (place + 1) % len(SONG)
        if ui.button("From the start"):
            s.place = place = 0
    words, notes = SONG[place]
    ui.text(words, size=36, bold=True)
    ui.text(notes, color="muted")
    ui.text(f"Line {place + 1} of {len(SONG)}")
