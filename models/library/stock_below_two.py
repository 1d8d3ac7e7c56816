def app(ui):
    ui.title("Stock")
    stock = ui.state.get("stock", {"Soap": 3, "Rice": 3, "Candles": 3})
    things = list(stock)
    picked = ui.list([f"{thing}: {stock[thing]}" for thing in things], actions=["+", "-"])
    if picked:
        thing = things[picked.index]
        stock[thing] = max(0, stock[thing] + (1 if picked.action == "+" else -1))
    buy = [thing for thing in things if stock[thing] < 2]
    ui.text("To buy: " + (", ".join(buy) or "nothing"), bold=True)
