def app(ui):
    ui.title("Gift cards")
    cards = ui.state.get("cards", {})
    with ui.row():
        shop = ui.field("Shop").strip()
        amount = ui.number("Amount", 25.0, min=0)
        if ui.button("Add") and shop:
            cards[shop] = cards.get(shop, 0) + amount
            ui.clear("Shop")
    if cards:
        with ui.row():
            card = ui.choice("Pay with", list(cards))
            paid = ui.number("Paid", 10.0, min=0)
            if ui.button("Pay"):
                if paid <= cards[card]:
                    cards[card] = round(cards[card] - paid, 2)
                else:
                    ui.notify(f"Only {cards[card]:.2f} left on {card}")
    for shop in cards:
        ui.text(f"{shop}: {cards[shop]:.2f}", size=20)
    ui.text(f"Left on all: {sum(cards.values()):.2f}", size=32, bold=True)
