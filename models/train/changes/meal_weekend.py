DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
PLANNED = DAYS[4:]


def app(ui):
    ui.title("Dinners")
    s = ui.state
    meals = s.get("meals", {})
    today = DAYS[ui.now.weekday()]
    ui.text(f"Today: {meals.get(today) or 'nothing planned'}", size=28, bold=True)
    for day in PLANNED:
        meals[day] = ui.field(day, meals.get(day, "")).strip()
    planned = sum(meals[day] != "" for day in PLANNED)
    ui.text(f"{planned} of 3 days planned", color="muted")
    if ui.button("Clear the week"):
        s.meals = {}
