CARDS = [("kaas", "cheese"), ("melk", "milk"), ("brood", "bread")]


def app(ui):
    ui.title("Dutch")
    s = ui.state
    place = s.get("place", 0)
    if place == len(CARDS):
        ui.text("That was all", size=32)
        if ui.button("Again"):
            s.place = 0
        return
    word, english = CARDS[place]
    ui.text(word, size=48, bold=True, align="center")
    with ui.row():
        if ui.button("Answer"):
            s.shown = True
        if ui.button("Next"):
            s.place, s.shown = place + 1, False
    if s.get("shown", False):
        ui.text(english, size=32, align="center")
