CARDS = [("1492", "America"), ("1789", "French Revolution"), ("1969", "Moon landing")]


def app(ui):
    ui.title("Years")
    s = ui.state
    place, known = s.get("place", 0), s.get("known", 0)
    if place == len(CARDS):
        ui.text(f"Known: {known}, unknown: {place - known}", size=24)
        if ui.button("Again"):
            s.place, s.known = 0, 0
        return
    year, event = CARDS[place]
    ui.text(year, size=40, bold=True)
    if not s.get("shown", False):
        if ui.button("Show"):
            s.shown = True
        return
    ui.text(event, size=28)
    with ui.row():
        if ui.button("Known"):
            s.place, s.known, s.shown = place + 1, known + 1, False
        if ui.button("Unknown"):
            s.place, s.shown = place + 1, False
