def app(ui):
    ui.title("Carbs")
    foods = ui.state.get("foods", [])
    food = ui.field("Food").strip()
    with ui.row():
        grams = ui.number("Grams", 100, min=0, step=10)
        carbs = ui.number("Carbs in 100 g", 20, min=0, max=100)
    if ui.button("Add") and food:
        foods.append([food, grams * carbs / 100])
        ui.clear("Food")
    picked = ui.list([f"{name}: {amount:.0f} g" for name, amount in foods], actions=["Delete"])
    if picked:
        foods.pop(picked.index)
    total = sum(amount for name, amount in foods)
    ui.text(f"{total:.0f} g of carbs", size=40, bold=True)
    ui.text(f"{total / 12:.1f} bread units")
