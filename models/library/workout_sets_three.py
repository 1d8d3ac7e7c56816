def app(ui):
    ui.title("Workout")
    sets = ui.state.get("sets", {"Squats": 0, "Lunges": 0, "Crunches": 0})
    for name in sets:
        if ui.button(f"{name} {sets[name]}/3"):
            sets[name] = min(3, sets[name] + 1)
    if ui.button("Reset"):
        sets = dict.fromkeys(sets, 0)
    ui.state.sets = sets
    if all(count == 3 for count in sets.values()):
        ui.text("Workout done", size=24, color="good")
