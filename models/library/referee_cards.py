def app(ui):
    ui.title("Cards")
    cards = ui.state.get("cards", {})
    team = ui.choice("Team", ["Home", "Guests"])
    number = ui.number("Number", 10, min=1, max=99)
    player = f"{team} {number}"
    with ui.row():
        if ui.button("Yellow") and "red" not in cards.get(player, ""):
            cards[player] = "second yellow, red" if player in cards else "yellow"
        if ui.button("Red") and "red" not in cards.get(player, ""):
            cards[player] = "red"
        if ui.button("New match"):
            cards.clear()
    for player, card in cards.items():
        ui.text(f"{player}: {card}", size=24, color="bad" if "red" in card else "warn")
    if not cards:
        ui.text("No cards", color="muted")
    ui.text(f"Off: {sum('red' in card for card in cards.values())}")
