def app(ui):
    ui.title("Basket")
    basket = ui.state.get("basket", [])
    name = ui.field("Item")
    price = ui.number("Price", 1.0, min=0)
    count = ui.number("How many", 1, min=1)
    if ui.button("Add") and name:
        basket.append({"name": name, "price": price, "count": count})
    total = 0
    for line in basket:
        cost = line["price"] * line["count"]
        total += cost
        ui.text(f"{line['count']} x {line['name']}: {cost:.2f}")
    ui.text(f"Total: {total:.2f}", bold=True)
