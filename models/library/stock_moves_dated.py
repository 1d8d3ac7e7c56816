def app(ui):
    ui.title("Stock moves")
    s = ui.state
    moves = s.get("moves", [])
    stock = s.get("stock", {})
    with ui.row():
        thing = ui.field("Thing").strip()
        pieces = ui.number("Pieces", 10, min=1)
        change = 0
        if ui.button("In"):
            change = pieces
        if ui.button("Out"):
            change = -pieces
    if change and thing:
        s.refused = stock.get(thing, 0) + change < 0
        if not s.refused:
            stock[thing] = stock.get(thing, 0) + change
            moves.insert(0, f"{ui.now:%d %b}: {change:+} {thing}")
            ui.clear("Thing")
    if s.get("refused"):
        ui.text("Not that many there", color="bad")
    for thing in sorted(stock):
        ui.text(f"{thing}: {stock[thing]}", size=20, bold=True)
    ui.list(moves)
