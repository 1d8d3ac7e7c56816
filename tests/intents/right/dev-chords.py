CHORDS = {"C": ["C4", "E4", "G4"], "F": ["F4", "A4", "C5"], "G": ["G4", "B4", "D5"]}


def app(ui):
    ui.title("Chords")
    with ui.row():
        for name in CHORDS:
            if ui.button(name):
                ui.note(CHORDS[name])
                ui.state.chord = name
    chord = ui.state.get("chord")
    if chord:
        ui.text(" ".join(CHORDS[chord]), size=32)
