NOTES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def app(ui):
    ui.title("Warm up")
    s = ui.state
    start = s.get("start", 0)
    names = []
    for step in [0, 4, 7]:
        place = start + step
        names.append(f"{NOTES[place % 12]}{4 + place // 12}")
    ui.text(" ".join(names), size=40, bold=True)
    with ui.row():
        if ui.button("Down"):
            s.start = max(0, start - 1)
        if ui.button("Up"):
            s.start = min(11, start + 1)
        if ui.button("Play"):
            for name in names:
                ui.note(name)
