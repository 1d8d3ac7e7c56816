def app(ui):
    ui.title("What may I still eat?")
    ui.state.setdefault("foods", [])
    with ui.row():
        g = ui.field("Weight in g", "")
        k = ui.field("Calories per 100 g", "")
        if ui.button("Add") and g and k:
            ui.state.foods.append(float(g) / 100 * float(k))
    rest = 2000
    for f in ui.state.foods:
        ui.text(f"{f:.0f} kcal")
        rest -= f
    if rest >= 0:
        ui.text(f"{rest:,.0f} left of 2000")
    else:
        ui.text("Too much!")
