NOTES = ["C4", "D4", "E4", "F4", "G4", "A4", "B4", "C5", "D5", "E5"]


def app(ui):
    ui.title("Melody")
    s = ui.state
    text = ui.field("Melody", "C4 C4 G4 G4 A4 A4 G4", lines=3)
    speed = ui.slider("Seconds per note", 0.1, 1.0, 0.4)
    words = text.upper().split()
    notes = [word for word in words if word in NOTES]
    wrong = [word for word in words if word not in NOTES]
    ui.text(f"Notes: {len(notes)}")
    if wrong:
        ui.text("Not a note: " + " ".join(wrong), color="bad")
    if ui.button("Play"):
        for note in notes:
            ui.note(note, speed)
        s.message = f"Played {len(notes)} notes" if notes else "Nothing to play"
    ui.text(s.get("message", "You can use " + " ".join(NOTES)), color="muted")
