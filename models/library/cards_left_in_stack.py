CARDS = [["cat", "gato"], ["dog", "perro"], ["bird", "pájaro"], ["fish", "pez"]]


def app(ui):
    ui.title("Animals")
    s = ui.state
    place = s.get("place", 0)
    ui.text(f"{len(CARDS) - place} cards left")
    if place == len(CARDS):
        ui.text("Stack empty", size=32, bold=True)
        if ui.button("New stack"):
            s.place, s.shown = 0, False
        return
    front, back = CARDS[place]
    ui.text(back if s.get("shown", False) else front, size=48, align="center")
    with ui.row():
        if ui.button("Answer"):
            s.shown = True
        if ui.button("Next"):
            s.place, s.shown = place + 1, False
