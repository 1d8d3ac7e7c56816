NOTES = ["C4", "D4", "E4", "F4", "G4", "A4", "B4", "C5"]


def app(ui):
    ui.title("Recorder")
    s = ui.state
    tune = s.get("tune", [])
    recording = s.get("recording", False)
    with ui.row():
        for note in NOTES:
            if ui.button(note):
                ui.note(note)
                if recording:
                    tune.append(note)
    with ui.row():
        if ui.button("Record"):
            s.tune, s.recording = [], True
        if ui.button("Stop"):
            s.recording = False
        if ui.button("Play"):
            for note in tune:
                ui.note(note)
            ui.notify(f"Playing {len(tune)} notes")
    ui.text("Recording" if recording else "Not recording", color="bad" if recording else "muted")
    ui.text(f"Recorded: {len(tune)} notes")
    ui.text(" ".join(tune))
