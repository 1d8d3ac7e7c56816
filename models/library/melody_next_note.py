MELODY = "C4 C4 G4 G4 A4 A4 G4".split()


def app(ui):
    ui.title("Note by note")
    s = ui.state
    place = s.get("place", -1)
    if ui.button("Next"):
        place = s.place = (place + 1) % len(MELODY)
        ui.note(MELODY[place])
    if place < 0:
        ui.text("Press Next", size=28)
    else:
        ui.text(f"{place + 1} of {len(MELODY)}: {MELODY[place]}", size=28)
