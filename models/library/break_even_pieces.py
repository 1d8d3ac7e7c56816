def app(ui):
    ui.title("Break even")
    fixed = ui.number("Fixed costs", 1000.0, min=0)
    price = ui.number("Price of one", 12.0, min=0)
    cost = ui.number("Cost of one", 7.0, min=0)
    if price > cost:
        pieces = math.ceil(fixed / (price - cost))
        ui.text(f"{pieces} {'piece' if pieces == 1 else 'pieces'}", size=40, bold=True)
    else:
        ui.text("Never at this price", size=32, color="bad")
