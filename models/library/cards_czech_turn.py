CARDS = [("ano", "yes"), ("ne", "no"), ("prosím", "please"), ("děkuji", "thanks")]


def app(ui):
    ui.title("Czech")
    s = ui.state
    word, english = CARDS[s.get("place", 0)]
    ui.text(word, size=48, bold=True, align="center")
    if s.get("shown", False):
        ui.text(english, size=32, align="center")
    with ui.row():
        if ui.button("Answer"):
            s.shown = True
        if ui.button("Next"):
            s.place, s.shown = (s.get("place", 0) + 1) % len(CARDS), False
