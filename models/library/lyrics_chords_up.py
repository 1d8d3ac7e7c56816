NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Higher chords")
    chords = ui.field("Chords", "C Am F G").split()
    up = ui.slider("Half tones up", 0, 11, 2)
    moved = []
    for chord in chords:
        size = 2 if chord[1:2] == "#" else 1
        root, rest = chord[:size], chord[size:]
        if root in NOTES:
            root = NOTES[(NOTES.index(root) + up) % 12]
        moved.append(root + rest)
    ui.text(" ".join(moved) or "No chords yet", size=32, bold=True)
