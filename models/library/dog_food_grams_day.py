FACTORS = {"Puppy": 2.0, "Active": 1.8, "Normal": 1.6, "Old or lazy": 1.3}


def app(ui):
    ui.title("Dog food")
    kilos = ui.number("Dog (kg)", 20, min=1, max=100)
    kind = ui.choice("Kind of dog", list(FACTORS), value="Normal")
    kcal_food = ui.number("kcal in 100 g of food", 360, min=50)
    kcal = 70 * kilos**0.75 * FACTORS[kind]
    grams = kcal / kcal_food * 100
    ui.text(f"{grams:.0f} g a day", size=40, bold=True)
    ui.text(f"{kcal:.0f} kcal, two meals of {grams / 2:.0f} g", color="muted")
