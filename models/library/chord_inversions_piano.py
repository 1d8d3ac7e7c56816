NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
POSITIONS = ["Root position", "First inversion", "Second inversion"]


def app(ui):
    ui.title("Inversions")
    root = NOTES.index(ui.choice("Root", NOTES))
    third = 4 if ui.choice("Kind", ["Major", "Minor"]) == "Major" else 3
    turn = POSITIONS.index(ui.choice("Position", POSITIONS))
    steps = [root, root + third, root + 7]
    keys = steps[turn:] + [step + 12 for step in steps[:turn]]
    if keys[0] >= 12:
        keys = [key - 12 for key in keys]
    ui.text(" ".join(NOTES[key % 12] for key in keys), size=44, bold=True)
    c = ui.canvas(420, 120)
    white = [key for key in range(36) if "#" not in NOTES[key % 12]][:14]
    for place, key in enumerate(white):
        c.rect(place * 30, 0, 29, 120, "orange" if key in keys else "white", outline="black")
    for place, key in enumerate(white):
        if "#" in NOTES[(key + 1) % 12]:
            c.rect(place * 30 + 21, 0, 18, 70, "orange" if key + 1 in keys else "black")
    if ui.button("Play"):
        ui.note([60 + key for key in keys], 1.5)
