EXERCISES = ["Bench press", "Squat", "Deadlift", "Row"]


def app(ui):
    ui.title("Gym log")
    log = ui.state.get("log", [])
    today = f"{ui.now:%d %b}"
    exercise = ui.choice("Exercise", EXERCISES, value="Bench press")
    with ui.row():
        weight = ui.number("Weight in kg", 40.0, min=0, step=2.5)
        reps = ui.number("Reps", 10, min=1)
    with ui.row():
        if ui.button("Add set"):
            log.append([today, exercise, weight, reps])
        if ui.button("Undo") and log:
            log.pop()
    moved = sum(kg * times for day, name, kg, times in log if day == today)
    ui.text(f"{moved:g} kg moved today", size=28, bold=True)
    ui.table(list(reversed(log)), header=["Day", "Exercise", "kg", "Reps"])
