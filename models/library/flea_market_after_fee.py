def app(ui):
    ui.title("Flea market")
    sold = ui.state.get("sold", [])
    fee = ui.number("Stall fee", 15.0, min=0)
    with ui.row():
        thing = ui.field("Thing").strip()
        price = ui.number("Price", 5.0, min=0)
        if ui.button("Sold") and thing:
            sold.append([thing, price])
            ui.clear("Thing")
    ui.text(f"Earned: {sum(price for thing, price in sold) - fee:.2f}", size=40, bold=True)
    picked = ui.list([f"{thing}: {price:.2f}" for thing, price in sold], actions=["Delete"])
    if picked:
        sold.pop(picked.index)
