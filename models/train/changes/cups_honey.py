# Grams in a cup of 240 ml.
GRAMS = {"Flour": 125, "Sugar": 200, "Butter": 227, "Milk": 245, "Rice": 185, "Oats": 90, "Honey": 340}
CUPS = {"Cups": 1, "Tablespoons": 1 / 16, "Teaspoons": 1 / 48}


def app(ui):
    ui.title("Cups to grams")
    food = ui.choice("Ingredient", list(GRAMS))
    with ui.row():
        amount = ui.number("Amount", 2.0, min=0, step=0.25)
        measure = ui.choice("Measure", list(CUPS))
    cups = amount * CUPS[measure]
    with ui.card(food):
        ui.text(f"{cups * GRAMS[food]:.0f} g", size=56, bold=True, align="center", color="accent")
        ui.text(f"{cups * 240:.0f} ml", size=20, align="center", color="muted")
