def app(ui):
    ui.title("Workout")
    sets = ui.state.get("sets", [])
    with ui.row():
        exercise = ui.field("Exercise").strip()
        repetitions = ui.number("Repetitions", 10, min=1)
    if ui.button("Add set") and exercise:
        sets.append([exercise, repetitions])
        ui.state.sets = sets
    for i, (name, count) in enumerate(sets, start=1):
        ui.text(f"{i}. {name}: {count}")
    ui.text(f"{len(sets)} sets, {sum(count for name, count in sets)} repetitions", bold=True)
