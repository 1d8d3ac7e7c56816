HABITS = {"Read": 2, "Sport": 3, "Vegetables": 1, "Snack": -1, "Late to bed": -2}


def app(ui):
    ui.title("Habit points")
    log = ui.state.get("log", [])
    today = str(ui.today)
    with ui.grid(3):
        for habit, points in HABITS.items():
            if ui.button(f"{habit} {points:+}"):
                log.append([today, points])
        if ui.button("Undo") and log:
            log.pop()
    sums = {}
    for day, points in log:
        sums[day] = sums.get(day, 0) + points
    score = sums.get(today, 0)
    ui.text(f"{score} {'point' if score == 1 else 'points'} today", size=40, bold=True)
    ui.text(f"Best day so far: {max([0, *sums.values()])}")
