DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def app(ui):
    ui.title("Dinners")
    s = ui.state
    meals = s.get("meals", {})
    today = DAYS[ui.now.weekday()]
    ui.text(f"Today: {meals.get(today) or 'nothing planned'}", size=28, bold=True)
    tomorrow = DAYS[(ui.now.weekday() + 1) % 7]
    ui.text(f"Tomorrow: {meals.get(tomorrow) or 'nothing planned'}", size=20)
    for day in DAYS:
        meals[day] = ui.field(day, meals.get(day, "")).strip()
    planned = sum(meals[day] != "" for day in DAYS)
    ui.text(f"{planned} of 7 days planned", color="muted")
    if ui.button("Clear the week"):
        s.meals = {}
