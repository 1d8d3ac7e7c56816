def app(ui):
    ui.title("Gold mine")
    s = ui.state
    gold, strength = s.get("gold", 0), s.get("strength", 1)
    price = strength * 5
    ui.text(f"Gold: {gold}", size=40, bold=True)
    ui.text(f"Strength: {strength}", size=20)
    with ui.row():
        if ui.button("Dig"):
            s.gold = gold + strength
        if ui.button(f"Upgrade for {price}") and gold >= price:
            s.gold, s.strength = gold - price, strength + 1
