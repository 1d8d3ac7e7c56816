PITCH = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
STEPS = [0, 2, 4, 5, 7, 9, 11]
NUMBERS = ["I", "ii", "iii", "IV", "V", "vi", "vii°"]
ENDINGS = ["", "m", "m", "", "", "m", "°"]


def app(ui):
    ui.title("Chords of a key")
    key = ui.choice("Key", ["C", "G", "D", "A", "E", "F", "Bb", "Eb"])
    letters, root = list(PITCH), PITCH[key[0]] - key.count("b")
    rows = []
    for place in range(7):
        letter = letters[(letters.index(key[0]) + place) % 7]
        shift = (root + STEPS[place] - PITCH[letter] + 6) % 12 - 6
        rows.append([NUMBERS[place], letter + "#" * shift + "b" * -shift + ENDINGS[place]])
    ui.table(rows, header=["Step", "Chord"])
    place = NUMBERS.index(ui.choice("Hear", NUMBERS))
    scale = STEPS + [12 + step for step in STEPS]
    if ui.button("Play"):
        ui.note([48 + root + scale[place + third] for third in (0, 2, 4)], 1.5)
