def app(ui):
    ui.title("Shopping")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        price = ui.number("Price", 1.0, min=0, step=0.1)
        if ui.button("Add") and name:
            things.append({"name": name, "price": price, "cart": False})
            ui.clear("Thing")
    for thing in things:
        thing["cart"] = ui.checkbox(f"{thing['name']}, {thing['price']:.2f}", thing["cart"])
    rest = sum(thing["price"] for thing in things if not thing["cart"])
    ui.text(f"Still to get: {rest:.2f}", size=24, bold=True)
