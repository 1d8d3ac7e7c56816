CARDS = [("hus", "house"), ("bil", "car"), ("bog", "book")]


def app(ui):
    ui.title("Danish")
    s = ui.state
    place, shown = s.get("place", 0), s.get("shown", False)
    with ui.row():
        if ui.button("Back"):
            place, shown = max(0, place - 1), False
        if ui.button("Answer"):
            shown = not shown
        if ui.button("Next"):
            place, shown = min(len(CARDS) - 1, place + 1), False
    s.place, s.shown = place, shown
    ui.text(CARDS[place][0], size=48, bold=True)
    if shown:
        ui.text(CARDS[place][1], size=32)
