def app(ui):
    ui.title("Food")
    foods = ui.state.get("foods", [])
    today = ui.today.toordinal()
    with ui.row():
        name = ui.field("Food").strip()
        days = ui.number("Days it keeps", 7, min=0)
        if ui.button("Add") and name:
            foods.append([today + days, name])
            foods.sort()
            ui.clear("Food")
    for food in list(foods):
        left = food[0] - today
        with ui.row():
            ui.text(food[1], size=20)
            ui.text(f"{left} days" if left >= 0 else "off", color="bad" if left <= 2 else "text")
            if ui.button("Eaten"):
                foods.remove(food)
    if not foods:
        ui.text("Nothing at home", color="muted")
