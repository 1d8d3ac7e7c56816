DECK = [rank + suit for suit in "♠♥♦♣" for rank in ["2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A"]]


def app(ui):
    ui.title("Card counting")
    s = ui.state
    with ui.row():
        if ui.button("New deck") or "deck" not in s:
            s.deck = random.sample(DECK, 52)
            s.seen, s.said = 0, ""
        if ui.button("Next card") and s.seen < 52:
            s.seen, s.said = s.seen + 1, ""
    seen = s.deck[:s.seen]
    count = sum((card[:-1] in "23456") - (card[:-1] in ["10", "J", "Q", "K", "A"]) for card in seen)
    if seen:
        ui.text(seen[-1], size=72, bold=True, align="center", color="red" if seen[-1][-1] in "♥♦" else "")
    ui.text(f"{len(seen)} {'card' if len(seen) == 1 else 'cards'} seen", align="center")
    mine = int(ui.number("My count", 0))
    if ui.button("Check"):
        s.said = "Right" if mine == count else f"No, it is {count}"
    ui.text(s.said, size=28)
