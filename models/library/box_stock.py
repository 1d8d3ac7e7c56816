def app(ui):
    ui.title("Store")
    s = ui.state
    stock = s.get("stock", {})
    with ui.row():
        kind = ui.field("Kind").strip()
        number = ui.number("How many", 10, min=0)
        if ui.button("Add") and kind:
            stock[kind] = number
            ui.clear("Kind")
    kinds = list(stock)
    picked = ui.list([f"{kind}: {stock[kind]}" for kind in kinds], actions=["In", "Out"])
    if picked:
        kind = kinds[picked.index]
        s.message = ""
        if picked.action == "In":
            stock[kind] += 5
        elif stock[kind] >= 5:
            stock[kind] -= 5
        else:
            s.message = f"Not enough {kind}"
    ui.text(s.get("message", ""), color="bad")
    ui.text(f"All: {sum(stock.values())}" if stock else "No boxes yet")
