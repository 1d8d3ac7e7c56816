TUNINGS = {
    "Bass": {"E1": 41.2, "A1": 55.0, "D2": 73.4, "G2": 98.0},
    "Guitar": {"E2": 82.4, "A2": 110.0, "D3": 146.8, "G3": 196.0, "B3": 246.9, "E4": 329.6},
    "Ukulele": {"G4": 392.0, "C4": 261.6, "E4": 329.6, "A4": 440.0},
    "Violin": {"G3": 196.0, "D4": 293.7, "A4": 440.0, "E5": 659.3},
}


def app(ui):
    ui.title("Tuner")
    s = ui.state
    strings = TUNINGS[ui.choice("Instrument", list(TUNINGS))]
    again = ui.switch("Again every two seconds", False)
    with ui.row():
        for note in strings:
            if ui.button(note):
                s.note, s.hz = note, strings[note]
                ui.tone(s.hz, 1.5)
    if "note" in s:
        ui.text(f"{s.note}: {s.hz:.1f} Hz", size=32, align="center")
        if again and ui.every(2):
            ui.tone(s.hz, 1.5)
    else:
        ui.text("Choose a string", color="muted", align="center")
