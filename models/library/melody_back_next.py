NOTES = ["G4", "A4", "B4", "C5"]


def app(ui):
    ui.title("Four notes")
    s = ui.state
    place = s.get("place", 0)
    step = 0
    with ui.row():
        if ui.button("Back"):
            step = -1
        if ui.button("Next"):
            step = 1
    if step:
        place = s.place = max(0, min(len(NOTES) - 1, place + step))
        ui.note(NOTES[place])
    ui.text(NOTES[place], size=48)
