NAMES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Major scale")
    start = NAMES.index(ui.choice("Note", NAMES))
    steps = [start + step for step in [0, 2, 4, 5, 7, 9, 11, 12]]
    if ui.button("Play"):
        for step in steps:
            ui.note(f"{NAMES[step % 12]}{4 + step // 12}")
    ui.text(" ".join(NAMES[step % 12] for step in steps), size=24)
