def app(ui):
    ui.title("Workshop")
    stock = ui.state.get("stock", {"Screws": 20, "Nails": 50, "Glue": 4})
    rows = []
    for thing in stock:
        rows.append(f"{thing}: {stock[thing]}" + (", Buy more" if stock[thing] < 5 else ""))
    picked = ui.list(rows, actions=["Take", "Bring"])
    if picked:
        thing = list(stock)[picked.index]
        if picked.action == "Bring":
            stock[thing] += 1
        elif stock[thing] > 0:
            stock[thing] -= 1
