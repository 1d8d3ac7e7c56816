NOTES = ["C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B"]


def app(ui):
    ui.title("Blues scale")
    key = ui.choice("Key", NOTES)
    root = NOTES.index(key)
    steps = [0, 3, 5, 6, 7, 10, 12]
    names = [NOTES[(root + step) % 12] for step in steps]
    ui.text(" ".join(names), size=40, bold=True)
    ui.text(f"Blue note: {names[3]}", color="blue")
    if ui.button("Play"):
        for step in steps:
            ui.note(60 + root + step, 0.4)
