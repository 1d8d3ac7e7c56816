def app(ui):
    ui.title("Recipes")
    recipes = ui.state.get("recipes", {})
    name = ui.field("Name")
    steps = ui.field("Steps", lines=3)
    if ui.button("Save") and name:
        recipes[name] = steps
    for name in recipes:
        if ui.button(name):
            ui.state.open = name
    if ui.state.get("open"):
        ui.text(recipes[ui.state.open])
