def app(ui):
    ui.title("Freezer boxes")
    meals = ui.state.get("meals", [])
    total = sum(meal[1] for meal in meals)
    ui.text(f"{total} boxes" if total else "Freezer is empty", size=28, bold=True)
    with ui.row():
        name = ui.field("Meal").strip()
        boxes = ui.number("Boxes", 4, min=1)
        if ui.button("Add") and name:
            meals.append([name, int(boxes)])
            ui.clear("Meal")
    picked = ui.list([f"{name}: {boxes}" for name, boxes in meals], actions=["Eat one"])
    if picked:
        meals[picked.index][1] -= 1
        if meals[picked.index][1] == 0:
            meals.pop(picked.index)
