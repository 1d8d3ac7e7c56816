def app(ui):
    ui.title("Cost of a recipe")
    parts = ui.state.get("parts", [])
    with ui.row():
        name = ui.field("Ingredient").strip()
        price = ui.number("Price", 1.0, min=0, step=0.1)
        if ui.button("Add") and name:
            parts.append([name, price])
            ui.clear("Ingredient")
    picked = ui.list([f"{name}: {price:.2f}" for name, price in parts], actions=["Delete"])
    if picked:
        parts.pop(picked.index)
    portions = ui.number("Portions", 4, min=1)
    total = sum(price for name, price in parts)
    ui.text(f"{total / portions:.2f} per portion", size=40, bold=True)
    ui.text(f"Together: {total:.2f}")
