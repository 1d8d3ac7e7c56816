NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Where the capo goes")
    sound = NOTES.index(ui.choice("Sound", ["C", "D", "E", "F", "G", "A"]))
    frets = {shape: (sound - NOTES.index(shape)) % 12 for shape in ["G", "C"]}
    for shape in frets:
        ui.text(f"Shape {shape}: capo at {frets[shape]}", size=24)
    ui.text(f"Lower: {min(frets, key=frets.get)}", size=28, bold=True)
