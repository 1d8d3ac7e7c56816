def app(ui):
    ui.title("Average price")
    buys = ui.state.get("buys", [])
    with ui.row():
        pieces = ui.number("Pieces", 10, min=1)
        price = ui.number("Price", 50.0, min=0)
        if ui.button("Add"):
            buys.append([pieces, price])
    if buys:
        count = sum(pieces for pieces, price in buys)
        cost = sum(pieces * price for pieces, price in buys)
        ui.text(f"Average: {cost / count:.2f}", size=40, bold=True)
        ui.text(f"{count} {'share' if count == 1 else 'shares'}")
    else:
        ui.text("No shares yet", color="muted")
    picked = ui.list([f"{pieces} at {price:.2f}" for pieces, price in buys], actions=["Delete"])
    if picked:
        buys.pop(picked.index)
