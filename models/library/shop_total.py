def app(ui):
    ui.title("Shopping")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        price = ui.number("Price", 1.0, min=0, step=0.1)
        if ui.button("Add") and name:
            things.append({"name": name, "price": price, "in": False})
            ui.clear("Thing")
    for thing in things:
        thing["in"] = ui.checkbox(f"{thing['name']} {thing['price']:.2f}", thing["in"])
    total = sum(thing["price"] for thing in things)
    cart = sum(thing["price"] for thing in things if thing["in"])
    ui.text(f"List: {total:.2f}", size=20)
    ui.text(f"In the cart: {cart:.2f}", size=20, bold=True)
