DISHES = ["Pasta", "Salad", "Soup"]


def app(ui):
    ui.title("Lunch")
    s = ui.state
    orders = s.get("orders", {})
    name = ui.field("Name").strip()
    dish = ui.choice("Dish", DISHES)
    with ui.row():
        if ui.button("Order") and name:
            orders[name] = dish
            ui.clear("Name")
        if ui.button("Clear"):
            s.orders = {}
    for person in orders:
        ui.text(f"{person}: {orders[person]}")
    ui.divider()
    for dish in DISHES:
        ui.text(f"{dish}: {list(orders.values()).count(dish)}", bold=True)
