CARDS = {"Fe": "iron", "Ag": "silver", "Au": "gold", "Cu": "copper", "Pb": "lead", "Na": "sodium", "K": "potassium"}


def app(ui):
    ui.title("Chemical symbols")
    s = ui.state
    place, turned = s.get("place", 0), s.get("turned", False)
    symbol = list(CARDS)[place]
    ui.text(f"Card {place + 1} of {len(CARDS)}", color="muted")
    with ui.card():
        ui.text(CARDS[symbol] if turned else symbol, size=64, bold=True, align="center")
    with ui.row():
        if ui.button("Turn over"):
            s.turned = not turned
        if ui.button("Next card"):
            s.place, s.turned = (place + 1) % len(CARDS), False
