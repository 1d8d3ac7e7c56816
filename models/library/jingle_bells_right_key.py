SONG = "EEEEEEEGCDE"


def app(ui):
    ui.title("Jingle Bells")
    s = ui.state
    place, mistakes = s.get("place", 0), s.get("mistakes", 0)
    with ui.row():
        for key in "CDEFG":
            if ui.button(key) and place < len(SONG):
                ui.note(key + "4", 0.4)
                if key == SONG[place]:
                    s.place = place = place + 1
                else:
                    s.mistakes = mistakes = mistakes + 1
    missed = f"{mistakes} {'mistake' if mistakes == 1 else 'mistakes'}"
    if place < len(SONG):
        ui.text(f"Press {SONG[place]}", size=48, bold=True)
        ui.text(f"{place} of {len(SONG)}, {missed}")
    else:
        ui.text(f"You played it with {missed}", size=32, bold=True, color="good")
        if ui.button("Again"):
            s.place = s.mistakes = 0
