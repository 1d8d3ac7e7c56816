NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Chord")
    root = ui.choice("Root", NOTES)
    kind = ui.choice("Kind", ["major", "minor"])
    place = NOTES.index(root)
    places = [place, place + (4 if kind == "major" else 3), place + 7]
    ui.text(" ".join(NOTES[place % 12] for place in places), size=40, align="center")
    if ui.button("Play"):
        for place in places:
            ui.note(f"{NOTES[place % 12]}{4 + place // 12}")
