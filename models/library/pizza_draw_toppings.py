TOPPINGS = {"Salami": "crimson", "Olive": "black", "Mushroom": "tan", "Basil": "green"}


def app(ui):
    ui.title("Pizza")
    pieces = ui.state.get("pieces", [])
    topping = ui.choice("Topping", list(TOPPINGS))
    c = ui.canvas(300, 300)
    c.circle(150, 150, 140, "orange")
    c.circle(150, 150, 125, "gold")
    if c.clicked:
        x, y = c.clicked
        if math.hypot(x - 150, y - 150) < 120:
            pieces.append([topping, x, y])
    for name, x, y in pieces:
        c.circle(x, y, 14, TOPPINGS[name])
    for name in TOPPINGS:
        ui.text(f"{name}: {sum(piece[0] == name for piece in pieces)}")
    if ui.button("New pizza"):
        pieces.clear()
