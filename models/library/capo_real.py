NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Capo")
    shape = ui.choice("Shape", ["C", "A", "G", "E", "D"])
    fret = ui.slider("Capo", 0, 7, 2)
    sound = NOTES[(NOTES.index(shape) + fret) % 12]
    ui.text(f"Sounds like {sound}", size=40, bold=True)
