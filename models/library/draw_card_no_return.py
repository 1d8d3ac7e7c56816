DECK = [rank + suit for suit in "♠♥♦♣" for rank in ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]]


def app(ui):
    ui.title("Card deck")
    s = ui.state
    drawn = s.get("drawn", [])
    with ui.row():
        if ui.button("Draw") and len(drawn) < 52:
            drawn.append(random.choice([card for card in DECK if card not in drawn]))
        if ui.button("Shuffle all back"):
            drawn.clear()
    if drawn:
        card = drawn[-1]
        ui.text(card, size=72, bold=True, align="center", color="red" if card[-1] in "♥♦" else "")
    ui.text(f"{52 - len(drawn)} cards left", size=20)
    ui.text(f"Drawn: {' '.join(drawn) or 'none'}", color="muted")
