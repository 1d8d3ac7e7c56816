# Grams in a level tablespoon; a teaspoon holds a third of it.
SPOON = {"honey": 21, "sugar": 12, "flour": 8, "butter": 14, "salt": 18, "oil": 13}


def app(ui):
    ui.title("Grams in spoons")
    what = ui.choice("What", list(SPOON))
    grams = ui.number("Grams", 30, min=0)
    teaspoons = round(grams / SPOON[what] * 3)
    ui.text(f"Tablespoons: {teaspoons // 3}", size=36, bold=True)
    ui.text(f"Teaspoons: {teaspoons % 3}", size=36, bold=True)
    ui.text(f"A tablespoon of {what} is {SPOON[what]} g", color="muted")
