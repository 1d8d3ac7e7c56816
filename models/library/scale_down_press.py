NOTES = ["C5", "B4", "A4", "G4", "F4", "E4", "D4", "C4"]


def app(ui):
    ui.title("Scale down")
    s = ui.state
    if ui.button("Down"):
        s.place = (s.get("place", -1) + 1) % len(NOTES)
        ui.note(NOTES[s.place])
    place = s.get("place", -1)
    ui.text(NOTES[place] if place >= 0 else "Press Down", size=48)
