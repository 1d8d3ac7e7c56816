from datetime import date, timedelta


def app(ui):
    ui.title("The last 7 days")
    meals = ui.state.get("meals", [])
    with ui.row():
        meal = ui.field("Meal").strip()
        if ui.button("Add") and meal:
            meals.insert(0, [str(ui.today), meal])
            ui.clear("Meal")
    first = str(ui.today - timedelta(days=6))
    shown = [entry for entry in meals if entry[0] >= first]
    picked = ui.list([f"{date.fromisoformat(day):%d %b}: {meal}" for day, meal in shown], actions=["Delete"])
    if picked:
        meals.remove(shown[picked.index])
    if shown:
        ui.text(f"{len(shown)} {'meal' if len(shown) == 1 else 'meals'} in 7 days", bold=True)
    else:
        ui.text("Nothing noted", color="muted")
