def app(ui):
    ui.title("Recipe")
    parts = ui.state.get("parts", [])
    with ui.row():
        name = ui.field("Ingredient").strip()
        grams = ui.number("Grams", 100, min=1)
        if ui.button("Add") and name:
            parts.append([name, grams])
            ui.clear("Ingredient")
    portions = ui.number("Portions", 1, min=1)
    ui.table([[name, grams * portions] for name, grams in parts], header=["Ingredient", "Grams"])
    ui.text(f"Together: {sum(grams for name, grams in parts) * portions} g")
