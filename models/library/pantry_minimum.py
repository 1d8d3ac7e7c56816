def app(ui):
    ui.title("Pantry")
    stock = ui.state.get("stock", [])
    with ui.row():
        food = ui.field("Food").strip()
        number = int(ui.number("Number", 1, min=0))
        minimum = int(ui.number("Minimum", 1, min=0))
        if ui.button("Add") and food:
            stock.append([food, number, minimum])
            ui.clear("Food")
    rows = [f"{name}: {n}" + (" Low" if n < least else "") for name, n, least in stock]
    picked = ui.list(rows, actions=["+", "−"])
    if picked:
        entry = stock[picked.index]
        entry[1] = entry[1] + 1 if picked.action == "+" else max(0, entry[1] - 1)
