NOTES = ["E4", "F4", "G4", "A4", "B4", "C5", "D5", "E5", "F5"]


def app(ui):
    ui.title("Notes on lines")
    s = ui.state
    with ui.row():
        for note in NOTES:
            if ui.button(note):
                ui.note(note)
                s.note = note
    c = ui.canvas(300, 160, background="white")
    for line in range(5):
        c.line(20, 40 + line * 20, 280, 40 + line * 20, "black", 2)
    if "note" in s:
        place = NOTES.index(s.note)
        c.circle(150, 120 - place * 10, 10, "black")
        ui.text(f"{s.note}: {'Line' if place % 2 == 0 else 'Space'}", size=24)
    else:
        ui.text("Choose a note", color="muted")
