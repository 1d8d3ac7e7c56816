def app(ui):
    ui.title("What can I cook")
    recipes = ui.state.get("recipes", [])
    with ui.row():
        name = ui.field("Recipe").strip()
        minutes = ui.number("Minutes", 30, min=1)
        if ui.button("Save") and name:
            recipes.append([minutes, name])
            ui.clear("Recipe")
    time = ui.slider("My time", 5, 120, 60)
    found = sorted(recipe for recipe in recipes if recipe[0] <= time)
    ui.list([f"{name}, {minutes:g} min" for minutes, name in found])
    if not found:
        ui.text("Order pizza", size=24)
