DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri"]


def app(ui):
    ui.title("Habits")
    habits = ui.state.get("habits", {})
    with ui.row():
        name = ui.field("New habit", placeholder="Read, run, meditate...")
        if ui.button("Add") and name.strip():
            habits.setdefault(name.strip(), [])
            ui.clear("New habit")
    for habit, done in habits.items():
        with ui.card(habit):
            with ui.row():
                for day in DAYS:
                    checked = ui.checkbox(day, day in done)
                    if checked and day not in done:
                        done.append(day)
                    if not checked and day in done:
                        done.remove(day)
            count = len([day for day in done if day in DAYS])
            ui.progress(count / 5, label=f"{count} of 5 days")
            if count == 5:
                ui.text("Week done", color="good")
