def app(ui):
    ui.title("Toilet paper")
    prices = []
    for pack, rolls in [("A", 8), ("B", 16)]:
        with ui.card(f"Pack {pack}"):
            price = ui.number(f"Price {pack}", 4.0, min=0)
            rolls = ui.number(f"Rolls {pack}", rolls, min=1)
            sheets = ui.number(f"Sheets on a roll {pack}", 100, min=1)
            prices.append(price / (rolls * sheets) * 100)
            ui.text(f"100 sheets of {pack}: {prices[-1]:.2f}")
    a, b = prices
    if a == b:
        ui.text("Both cost the same", size=28)
    else:
        ui.text(f"Pack {'A' if a < b else 'B'} is cheaper", size=28, color="good")
