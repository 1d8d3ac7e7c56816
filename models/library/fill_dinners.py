DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def app(ui):
    ui.title("Dinners")
    s = ui.state
    text = ui.field("Meals, with commas", "Soup, Rice, Pizza, Fish, Salad")
    meals = [meal.strip() for meal in text.split(",") if meal.strip()]
    if len(meals) < 5:
        ui.text("Type at least five meals", color="muted")
    if ui.button("Plan the week") and len(meals) >= 5:
        s.week = random.sample(meals, 5)
    if s.get("week"):
        ui.table([[day, meal] for day, meal in zip(DAYS, s.week)], header=["Day", "Dinner"])
