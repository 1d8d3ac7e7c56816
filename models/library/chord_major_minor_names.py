NAMES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Three notes")
    root = NAMES.index(ui.choice("Root", NAMES))
    kind = ui.choice("Kind", ["Major", "Minor"])
    steps = [root, root + (4 if kind == "Major" else 3), root + 7]
    if ui.button("Play"):
        for step in steps:
            ui.note(f"{NAMES[step % 12]}{4 + step // 12}")
    ui.text(" ".join(NAMES[step % 12] for step in steps), size=32)
