CARDS = [("cat", "Katze"), ("dog", "Hund"), ("horse", "Pferd")]


def app(ui):
    ui.title("German cards")
    s = ui.state
    place, shown = s.get("place", 0), s.get("shown", False)
    front, back = CARDS[place]
    ui.text(front, size=40)
    ui.text(back if shown else "?", size=32)
    with ui.row():
        if ui.button("Show answer"):
            s.shown = True
        if ui.button("Next"):
            s.place, s.shown = (place + 1) % 3, False
