def app(ui):
    ui.title("Recipes")
    recipes = ui.state.get("recipes", {"Pancakes": "250 g flour, 300 ml milk, 2 eggs. Stir, fry on both sides."})
    if recipes:
        dish = ui.choice("Recipe", list(recipes))
        with ui.card(dish):
            ui.text(recipes[dish])
        if ui.button("Copy it"):
            ui.copy(recipes[dish])
            ui.notify(f"Copied {dish}")
        if ui.button("Delete this recipe"):
            recipes.pop(dish)
    ui.text(f"Recipes: {len(recipes)}", color="muted")
    ui.divider()
    name = ui.field("Dish")
    text = ui.field("How it is made", lines=4)
    if ui.button("Save") and name.strip() and text.strip():
        recipes[name.strip()] = text.strip()
        ui.clear("Dish")
        ui.clear("How it is made")
