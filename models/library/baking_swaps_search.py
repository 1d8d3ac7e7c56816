SWAPS = {
    "Buttermilk, 250 ml": "235 ml milk and 1 tablespoon lemon juice",
    "Baking powder, 1 teaspoon": "1/4 teaspoon baking soda and 1/2 teaspoon cream of tartar",
    "Self-raising flour, 125 g": "125 g flour and 1 1/2 teaspoons baking powder",
    "Brown sugar, 200 g": "200 g white sugar and 1 tablespoon molasses",
    "Sour cream, 200 g": "200 g plain yogurt",
    "Cornstarch, 1 tablespoon": "2 tablespoons flour",
    "Honey, 1 tablespoon": "1 tablespoon maple syrup",
    "Butter, 100 g": "80 ml oil",
}


def app(ui):
    ui.title("Baking swaps")
    wanted = ui.field("Search", placeholder="What is missing?").strip().lower()
    rows = [[missing, instead] for missing, instead in SWAPS.items() if wanted in missing.lower()]
    if rows:
        ui.table(rows, header=["Missing", "Take instead"])
    else:
        ui.text("Nothing found", color="muted")
