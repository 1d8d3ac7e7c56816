STRINGS = ["E1", "A1", "D2", "G2"]


def app(ui):
    ui.title("Bass")
    s = ui.state
    place = s.get("place", 0)
    with ui.row():
        if ui.button("Play") and place < 4:
            ui.note(STRINGS[place])
        if ui.button("Next string"):
            place = min(4, place + 1)
        if ui.button("Again"):
            place = 0
    s.place = place
    ui.text(f"String {STRINGS[place]}" if place < 4 else "All tuned", size=32)
    ui.text(f"Tuned: {place} of 4")
