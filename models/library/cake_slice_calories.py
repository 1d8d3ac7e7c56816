def app(ui):
    ui.title("Cake")
    parts = ui.state.get("parts", [])
    with ui.row():
        name = ui.field("Ingredient").strip()
        grams = ui.number("Grams", 100, min=0)
        kcal = ui.number("kcal in 100 g", 350, min=0)
        if ui.button("Add") and name:
            parts.append([name, grams, kcal])
            ui.clear("Ingredient")
    ui.table([[name, grams, round(grams * kcal / 100)] for name, grams, kcal in parts], header=["What", "g", "kcal"])
    slices = ui.number("Slices", 12, min=1)
    total = sum(grams * kcal / 100 for name, grams, kcal in parts)
    ui.text(f"{total / slices:.0f} kcal per slice", size=36, bold=True)
    ui.text(f"Whole cake: {total:.0f} kcal")
    if ui.button("New cake"):
        parts.clear()
