CARDS = [("sol", "sun"), ("luna", "moon"), ("mar", "sea")]


def app(ui):
    ui.title("Spanish cards")
    s = ui.state
    english = ui.switch("English first", False)
    with ui.row():
        if ui.button("Turn"):
            s.turned = True
        if ui.button("Next"):
            s.place, s.turned = (s.get("place", 0) + 1) % len(CARDS), False
    front, back = CARDS[s.get("place", 0)]
    if english:
        front, back = back, front
    ui.text(front, size=36, bold=True)
    if s.get("turned", False):
        ui.text(back, size=28, color="accent")
