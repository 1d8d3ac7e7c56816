def app(ui):
    ui.title("Cupcakes")
    ingredients = ui.number("Ingredients", 9.6, min=0)
    pieces = ui.number("Pieces", 24, min=1)
    price = ui.number("Price of one", 1.5, min=0, step=0.1)
    cost = ingredients / pieces
    ui.text(f"One costs {cost:.2f}", size=32, bold=True)
    ui.text(f"Profit of one: {price - cost:.2f}", size=20)
    ui.text(f"Profit of all: {(price - cost) * pieces:.2f}", size=20)
