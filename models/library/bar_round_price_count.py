def app(ui):
    ui.title("Drinks")
    drinks = ui.state.get("drinks", [])
    with ui.row():
        name = ui.field("Drink").strip()
        price = ui.number("Price", 3.0, min=0, step=0.1)
        if ui.button("Add") and name:
            drinks.append({"name": name, "price": price, "count": 1})
            ui.clear("Drink")
    picked = ui.list([f"{one['name']}: {one['count']} x {one['price']:.2f} = {one['count'] * one['price']:.2f}" for one in drinks], actions=["+", "-"])
    if picked:
        drink = drinks[picked.index]
        drink["count"] = max(0, drink["count"] + (1 if picked.action == "+" else -1))
    ui.text(f"Sum: {sum(one['count'] * one['price'] for one in drinks):.2f}", size=24, bold=True)
