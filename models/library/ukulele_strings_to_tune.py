HERTZ = {"G4": 392.0, "G3": 196.0, "C4": 261.6, "E4": 329.6, "A4": 440.0}


def app(ui):
    ui.title("Tune the ukulele")
    s = ui.state
    low = ui.switch("Low G", False)
    strings = ["G3" if low else "G4", "C4", "E4", "A4"]
    with ui.row():
        for place, note in enumerate(strings):
            if ui.button(note):
                ui.tone(HERTZ[note], 3)
                s.said = f"String {4 - place}: {note}, {HERTZ[note]:.1f} Hz"
    ui.text(s.get("said", "Press a string"), size=32, bold=True)
