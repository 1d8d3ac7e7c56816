TUNE = "G4 G4 A4 G4 C5 B4 G4 G4 A4 G4 D5 C5 G4 G4 G5 E5 C5 B4 A4 F5 F5 E5 C5 D5 C5"


def app(ui):
    ui.title("Birthday song")
    s = ui.state
    name = ui.field("Name", "Anna").strip() or "you"
    ui.text("Happy birthday to you", size=24)
    ui.text("Happy birthday to you", size=24)
    ui.text(f"Happy birthday, dear {name}", size=24, bold=True)
    ui.text("Happy birthday to you", size=24)
    if ui.button("Sing"):
        s.sung = name
        for note in TUNE.split():
            ui.note(note, 0.4)
    if s.get("sung") == name:
        ui.text(f"Singing for {name}", color="muted")
