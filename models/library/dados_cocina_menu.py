DISHES = {
    "Tortilla": ["Huevos"],
    "Arroz a la cubana": ["Huevos", "Arroz", "Tomate"],
    "Pizza": ["Tomate", "Queso"],
}


def app(ui):
    ui.title("Cena")
    have = [thing for thing in ["Huevos", "Arroz", "Tomate", "Queso"] if ui.checkbox(thing, False)]
    dishes = [dish for dish in DISHES if all(thing in have for thing in DISHES[dish])]
    for dish in dishes or ["Pan y agua"]:
        ui.text(dish, size=28, bold=True)
