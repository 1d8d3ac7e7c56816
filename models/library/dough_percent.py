def app(ui):
    ui.title("Bread")
    flour = ui.number("Flour in g", 1000, min=0, step=50)
    dough = flour
    for name, percent in [("Water", 65), ("Salt", 2), ("Yeast", 1)]:
        grams = flour * percent / 100
        dough += grams
        ui.text(f"{name}: {grams:g} g", size=20)
    ui.text(f"Dough: {dough:g} g", size=24, bold=True)
