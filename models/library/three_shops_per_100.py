def app(ui):
    ui.title("Price for 100 g")
    prices = {}
    for shop, price, grams in [("Shop A", 2.49, 400), ("Shop B", 1.99, 250), ("Shop C", 5.5, 1000)]:
        with ui.row():
            price = ui.number(f"{shop} price", price, min=0, step=0.01)
            grams = ui.number(f"{shop} grams", grams, min=1)
        prices[shop] = price / grams * 100
    best = min(prices, key=prices.get)
    ui.text(f"{best} is cheapest", size=40, bold=True)
    for shop in prices:
        ui.text(f"{shop}: {prices[shop]:.2f} for 100 g", color="good" if shop == best else "", size=20)
