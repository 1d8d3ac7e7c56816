NAMES = ["Do", "Re", "Mi", "Fa", "Sol", "La", "Ti", "Do"]
NOTES = ["C4", "D4", "E4", "F4", "G4", "A4", "B4", "C5"]


def app(ui):
    ui.title("Do Re Mi")
    s = ui.state
    if ui.button("Next"):
        s.place = (s.get("place", -1) + 1) % 8
        ui.note(NOTES[s.place])
    if "place" in s:
        ui.text(NAMES[s.place], size=64, align="center")
        ui.text(NOTES[s.place], color="muted", align="center")
    else:
        ui.text("Press Next", color="muted", align="center")
