SCALES = {
    "C": "C D E F G A B", "G": "G A B C D E F#", "D": "D E F# G A B C#", "A": "A B C# D E F# G#",
    "E": "E F# G# A B C# D#", "F": "F G A Bb C D E", "Bb": "Bb C D Eb F G A", "Eb": "Eb F G Ab Bb C D",
}
ROOTS = {"C": 60, "G": 55, "D": 62, "A": 57, "E": 64, "F": 65, "Bb": 58, "Eb": 63}
MAJOR, MINOR = [0, 2, 4, 5, 7, 9, 11, 12], [0, 2, 3, 5, 7, 8, 10, 12]


def app(ui):
    ui.title("Relative minor")
    key = ui.choice("Major key", list(SCALES))
    notes = SCALES[key].split()
    minor = notes[5:] + notes[:5]
    ui.text(f"{minor[0]} minor", size=48, bold=True)
    ui.text(f"{key} major")
    ui.text(" ".join(notes), size=20)
    ui.text(f"{minor[0]} minor, the same notes from its own root")
    ui.text(" ".join(minor), size=20)
    if ui.button("Play both"):
        root = ROOTS[key]
        for number in [root + step for step in MAJOR] + [root - 3 + step for step in MINOR]:
            ui.note(number, 0.25)
