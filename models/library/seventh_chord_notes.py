PITCH = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
KINDS = {"maj7": [0, 4, 7, 11], "7": [0, 4, 7, 10], "m7": [0, 3, 7, 10], "m7b5": [0, 3, 6, 10], "dim7": [0, 3, 6, 9]}


def app(ui):
    ui.title("Seventh chord")
    letters = list(PITCH)
    root = ui.choice("Root", letters)
    kind = ui.choice("Kind", list(KINDS))
    names = []
    for place, step in enumerate(KINDS[kind]):
        letter = letters[(letters.index(root) + 2 * place) % 7]
        shift = (PITCH[root] + step - PITCH[letter] + 6) % 12 - 6
        names.append(letter + "#" * shift + "b" * -shift)
    ui.text(f"{root}{kind}", size=24, color="muted")
    ui.text(" ".join(names), size=44, bold=True)
    if ui.button("Play"):
        ui.note([60 + PITCH[root] + step for step in KINDS[kind]], 1.5)
