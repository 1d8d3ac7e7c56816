def app(ui):
    ui.title("Thank-you cards")
    cards = ui.state.get("cards", [])
    with ui.row():
        guest = ui.field("From").strip()
        gift = ui.field("Gift").strip()
        if ui.button("Add") and guest:
            cards.append({"text": f"{guest}: {gift or 'something nice'}", "done": False})
            ui.clear("From")
            ui.clear("Gift")
    cards.sort(key=lambda card: card["done"])
    picked = ui.list([("✓ " if card["done"] else "") + card["text"] for card in cards], actions=["Written"])
    if picked:
        card = cards[picked.index]
        card["done"] = not card["done"]
    left = sum(not card["done"] for card in cards)
    if cards and left == 0:
        ui.text("All written", size=28, color="good")
    else:
        ui.text(f"{left} to write", size=28, bold=True)
