NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Note and hertz")
    note = ui.choice("Note", NOTES, "A")
    octave = int(ui.slider("Octave", 0, 8, 4))
    tuning = ui.number("A4 in hertz", 440, min=400, max=480)
    hertz = tuning * 2 ** ((NOTES.index(note) - 9) / 12 + octave - 4)
    ui.text(f"{hertz:.2f} Hz", size=48, bold=True)
    ui.text(f"Wave: {34300 / hertz:.1f} cm")
    if ui.button("Play"):
        ui.tone(hertz, 1)
