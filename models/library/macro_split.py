def app(ui):
    ui.title("Macros")
    calories = ui.number("Calories", 2000, min=0, step=50)
    carbs = ui.slider("Carbs %", 0, 100, 50)
    protein = ui.slider("Protein %", 0, 100, 20)
    fat = 100 - carbs - protein
    if fat < 0:
        ui.text("That is more than 100 %", color="bad")
        return
    rows = []
    for name, percent, kcal in [("Carbs", carbs, 4), ("Protein", protein, 4), ("Fat", fat, 9)]:
        rows.append([name, f"{percent} %", f"{calories * percent / 100 / kcal:.0f} g"])
    ui.table(rows, header=["", "Share", "Grams"])
