def app(ui):
    ui.title("Habits")
    habits = ui.state.get("habits", [])
    today = str(ui.now.date())
    with ui.row():
        name = ui.field("Habit").strip()
        if ui.button("Add") and name:
            habits.append([name, 0, ""])
            ui.clear("Habit")
    picked = ui.list([f"{name}: {days} days, {'done today' if last == today else 'not yet'}" for name, days, last in habits], actions=["Done"])
    if picked and habits[picked.index][2] != today:
        habits[picked.index][1] += 1
        habits[picked.index][2] = today
