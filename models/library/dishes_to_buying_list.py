DISHES = {
    "Pizza": ["Flour", "Yeast", "Tomatoes", "Cheese"],
    "Bolognese": ["Noodles", "Tomatoes", "Minced meat"],
    "Salad": ["Lettuce", "Tomatoes", "Cucumber"],
    "Pancakes": ["Flour", "Milk", "Eggs"],
}


def app(ui):
    ui.title("From dishes to shopping")
    counts = {}
    with ui.row():
        for dish, things in DISHES.items():
            if ui.checkbox(dish, False):
                for thing in things:
                    counts[thing] = counts.get(thing, 0) + 1
    if counts:
        ui.text(f"{len(counts)} things to buy", size=32, bold=True)
    else:
        ui.text("Nothing to buy", size=32, bold=True)
    ui.list([thing if counts[thing] == 1 else f"{thing} × {counts[thing]}" for thing in sorted(counts)])
