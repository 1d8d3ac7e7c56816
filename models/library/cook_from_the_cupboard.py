DISHES = {
    "Pancakes": ["Flour", "Eggs", "Milk"],
    "Gratin": ["Potatoes", "Milk", "Cheese"],
    "Omelette": ["Eggs", "Cheese"],
    "Pasta": ["Noodles", "Tomatoes", "Cheese"],
}


def app(ui):
    ui.title("What can I cook?")
    foods = sorted({food for foods in DISHES.values() for food in foods})
    with ui.grid(3):
        have = [food for food in foods if ui.checkbox(food, False)]
    missing = {dish: [food for food in needed if food not in have] for dish, needed in DISHES.items()}
    ready = [dish for dish in DISHES if not missing[dish]]
    ui.text("You can cook: " + (", ".join(ready) or "nothing yet"), size=28, bold=True)
    for dish in DISHES:
        if missing[dish]:
            ui.text(f"{dish}: {', '.join(missing[dish]).lower()} missing", color="muted")
