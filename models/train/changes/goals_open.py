def app(ui):
    ui.title("Goals")
    goals = ui.state.get("goals", {})
    with ui.row():
        name = ui.field("Goal", placeholder="Swim every week")
        if ui.button("Add") and name.strip():
            goals.setdefault(name.strip(), 0)
            ui.clear("Goal")
    for goal in goals:
        goals[goal] = ui.slider(goal, 0, 100, goals[goal])
        if goals[goal] == 100:
            ui.text(f"{goal} is reached!", color="good")
    if goals:
        average = sum(goals.values()) / len(goals)
        ui.text(f"All together: {average:.0f}%", size=24)
        ui.progress(average / 100)
        reached = sum(part == 100 for part in goals.values())
        ui.text(f"Reached: {reached} of {len(goals)}")
        if ui.button("Remove the last"):
            goals.popitem()
    else:
        ui.text("No goals yet", color="muted")
