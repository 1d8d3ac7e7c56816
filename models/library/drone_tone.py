NOTES = ["C3", "D3", "E3", "F3", "G3", "A3", "B3"]


def app(ui):
    ui.title("Drone")
    s = ui.state
    note = ui.choice("Note", NOTES)
    if ui.button("Stop" if s.get("sounding") else "Start"):
        s.sounding = not s.get("sounding", False)
        if s.sounding:
            ui.note(note, 2.2)
    if s.get("sounding") and ui.every(2):
        ui.note(note, 2.2)
    ui.text(f"{note} sounds" if s.get("sounding") else "Silent", size=40, bold=True)
