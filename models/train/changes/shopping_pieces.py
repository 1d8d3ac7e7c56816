def app(ui):
    ui.title("Shopping list")
    items = ui.state.get("items", [])
    with ui.row():
        name = ui.field("Item", placeholder="Milk")
        amount = ui.number("Quantity", 1, min=1)
        if ui.button("Add") and name.strip():
            items.append({"name": name.strip(), "amount": amount, "bought": False})
            ui.clear("Item")
    for bought in [False, True]:
        group = [item for item in items if item["bought"] == bought]
        if group:
            with ui.card("In the basket" if bought else "To buy"):
                for item in group:
                    if ui.checkbox(f"{item['amount']} × {item['name']}", bought) != bought:
                        item["bought"] = not bought
    left = sum(item["amount"] for item in items if not item["bought"])
    if left:
        ui.text(f"{left} pieces to buy", bold=True)
    if not items:
        ui.text("Nothing to buy", color="muted")
    if any(item["bought"] for item in items) and ui.button("Clear basket"):
        ui.state.items = [item for item in items if not item["bought"]]
