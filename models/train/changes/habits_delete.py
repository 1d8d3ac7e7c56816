DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def app(ui):
    ui.title("Habits")
    habits = ui.state.get("habits", {})
    with ui.row():
        name = ui.field("New habit", placeholder="Read, run, meditate...")
        if ui.button("Add") and name.strip():
            habits.setdefault(name.strip(), [])
            ui.clear("New habit")
    for habit, done in list(habits.items()):
        with ui.card(habit):
            with ui.row():
                for day in DAYS:
                    checked = ui.checkbox(day, day in done)
                    if checked and day not in done:
                        done.append(day)
                    if not checked and day in done:
                        done.remove(day)
            ui.progress(len(done) / 7, label=f"{len(done)} of 7 days")
            if ui.button("Delete"):
                del habits[habit]
