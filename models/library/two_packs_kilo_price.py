def app(ui):
    ui.title("Two packs")
    prices = []
    for pack in (1, 2):
        with ui.row():
            price = ui.number(f"Price {pack}", 2.0, min=0)
            grams = ui.number(f"Grams {pack}", 500, min=1)
        prices.append(round(price / grams * 1000, 2))
        ui.text(f"Pack {pack}: {prices[-1]:.2f} per kilo")
    first, second = prices
    if first == second:
        best = "Same"
    else:
        best = "Pack 1" if first < second else "Pack 2"
    ui.text(f"Cheaper: {best}", size=24, bold=True)
