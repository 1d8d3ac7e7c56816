CHORDS = {"C": ["C4", "E4", "G4"], "F": ["F4", "A4", "C5"], "G": ["G4", "B4", "D5"]}


def app(ui):
    ui.title("Chords")
    s = ui.state
    with ui.row():
        for name in CHORDS:
            if ui.button(name):
                for note in CHORDS[name]:
                    ui.note(note)
                s.last, s.count = name, s.get("count", 0) + 1
    if "last" in s:
        notes = " ".join(note[0] for note in CHORDS[s.last])
        ui.text(f"{s.last}: {notes}", size=28)
    ui.text(f"Chords: {s.get('count', 0)}")
