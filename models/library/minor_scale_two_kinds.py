PITCH = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
KINDS = {"Natural": [0, 2, 3, 5, 7, 8, 10, 12], "Harmonic": [0, 2, 3, 5, 7, 8, 11, 12]}


def app(ui):
    ui.title("Minor scale")
    key = ui.choice("Key", ["A", "E", "B", "F#", "D", "G", "C", "F"])
    steps = KINDS[ui.choice("Kind", list(KINDS))]
    letters, root = list(PITCH), PITCH[key[0]] + key.count("#")
    names = []
    for place, step in enumerate(steps):
        letter = letters[(letters.index(key[0]) + place) % 7]
        shift = (root + step - PITCH[letter] + 6) % 12 - 6
        names.append(letter + "#" * shift + "b" * -shift)
    ui.text(" ".join(names), size=40, bold=True)
    if ui.button("Play"):
        for step in steps:
            ui.note(60 + root + step, 0.4)
