CARDS = {"D": "Germany", "F": "France", "I": "Italy", "E": "Spain"}


def app(ui):
    ui.title("Car signs")
    s = ui.state
    if "card" not in s:
        s.card, s.shown = random.choice(list(CARDS)), False
    with ui.row():
        if ui.button("Answer"):
            s.shown = True
        if ui.button("Next"):
            s.card, s.shown = random.choice([sign for sign in CARDS if sign != s.card]), False
    ui.text(s.card, size=64, bold=True, align="center")
    if s.shown:
        ui.text(CARDS[s.card], size=32, align="center")
