from datetime import timedelta


def app(ui):
    ui.title("Habits")
    habits = ui.state.get("habits", {"Yoga": [0, ""], "Piano": [0, ""]})
    today, yesterday = str(ui.now.date()), str(ui.now.date() - timedelta(days=1))
    for name, habit in habits.items():
        if habit[1] not in (today, yesterday):
            habit[0] = 0
        with ui.row():
            if ui.button(name) and habit[1] != today:
                habit[0] += 1
                habit[1] = today
            ui.text(f"{name}: {habit[0]} in a row", size=20)
