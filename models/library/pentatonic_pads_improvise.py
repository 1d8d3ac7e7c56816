NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Improvise")
    s = ui.state
    key = ui.choice("Key", ["A", "D", "E", "G", "C"])
    root = 60 + NOTES.index(key)
    pads = [root + step for step in [0, 3, 5, 7, 10, 12]]
    ui.text(f"Key of {key}", size=24, bold=True)
    ui.text(" ".join(NOTES[pad % 12] for pad in pads))
    if ui.button("Low note"):
        ui.note(root - 24, 8)
    with ui.grid(3):
        for pad in pads:
            name = f"{NOTES[pad % 12]}{pad // 12 - 1}"
            if ui.button(name):
                ui.note(pad, 0.8)
                s.last, s.count = name, s.get("count", 0) + 1
    count = s.get("count", 0)
    ui.text(f"Last: {s.get('last', '-')}", size=28)
    ui.text(f"{count} {'note' if count == 1 else 'notes'} played", color="muted")
