SONG = ["C4", "C4", "G4", "G4", "A4", "A4", "G4", "F4", "F4", "E4", "E4", "D4", "D4", "C4"]


def app(ui):
    ui.title("Lullaby")
    s = ui.state
    with ui.row():
        if ui.button("Play"):
            s.start, s.played = ui.time, -1
        if ui.button("Stop"):
            s.start = 0
    if s.get("start"):
        place = int((ui.time - s.start) / 0.8)
        if place >= len(SONG):
            s.start = 0
        elif place != s.played:
            s.played = place
            ui.note(SONG[place], 0.8)
    if s.get("start"):
        ui.text(f"Note {s.played + 1} of {len(SONG)}", size=32)
    else:
        ui.text("Quiet", size=32, color="muted")
