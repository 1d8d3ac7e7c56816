NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Five notes")
    root = ui.choice("Root", NOTES)
    places = [NOTES.index(root) + step for step in [0, 2, 4, 7, 9]]
    ui.text(" ".join(NOTES[place % 12] for place in places), size=32)
    if ui.button("Play"):
        for place in places:
            ui.note(f"{NOTES[place % 12]}{4 + place // 12}")
