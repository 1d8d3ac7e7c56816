def app(ui):
    ui.title("Pantry")
    stock = ui.state.get("stock", {})
    with ui.row():
        thing = ui.field("Thing").strip()
        if ui.button("Add") and thing:
            stock.setdefault(thing, 1)
            ui.clear("Thing")
    for thing in stock:
        with ui.row():
            if ui.button("+"):
                stock[thing] += 1
            if ui.button("-"):
                stock[thing] = max(0, stock[thing] - 1)
            ui.text(f"{thing}: {stock[thing] or 'Buy'}")
