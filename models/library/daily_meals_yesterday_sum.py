def app(ui):
    ui.title("Food today")
    s = ui.state
    today = str(ui.now.date())
    if s.get("day") != today:
        s.yesterday = sum(meal[1] for meal in s.get("meals", []))
        s.day, s.meals = today, []
    name = ui.field("Food").strip()
    kcal = ui.number("Kcal", 200, min=0)
    if ui.button("Add") and name:
        s.meals.append([name, kcal])
        ui.clear("Food")
    for name, kcal in s.meals:
        ui.text(f"{name}: {kcal} kcal")
    ui.text(f"Today: {sum(meal[1] for meal in s.meals)} kcal", size=24)
    ui.text(f"Yesterday: {s.yesterday} kcal")
