def app(ui):
    ui.title("Red or black")
    s = ui.state
    with ui.row():
        turned = ui.button("Turn a card")
        if ui.button("Shuffle") or "deck" not in s:
            s.deck = ["Red"] * 26 + ["Black"] * 26
            random.shuffle(s.deck)
            s.card = ""
        if turned and s.deck:
            s.card = s.deck.pop()
    red, black = s.deck.count("Red"), s.deck.count("Black")
    if s.card:
        ui.text(s.card, size=40, bold=True, color="red" if s.card == "Red" else "")
    if s.deck:
        ui.text(f"{100 * red / len(s.deck):.1f} % red", size=40, bold=True)
        ui.text(f"{red} red and {black} black are left")
    else:
        ui.text("The deck is empty", size=40)
