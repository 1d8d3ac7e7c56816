def app(ui):
    ui.title("Food diary")
    s = ui.state
    foods = s.get("foods", [])
    with ui.row():
        name = ui.field("Food").strip()
        kcal = ui.number("kcal", 100, min=0)
        if ui.button("Add") and name:
            foods.append({"name": name, "kcal": kcal})
            ui.clear("Food")
    left = 1800 - sum(food["kcal"] for food in foods)
    ui.text(f"{left} kcal left", size=28, bold=True, color="bad" if left < 0 else "good")
    for food in foods:
        ui.text(f"{food['name']}, {food['kcal']} kcal")
    if ui.button("Clear"):
        s.foods = []
