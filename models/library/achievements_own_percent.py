def app(ui):
    ui.title("Achievements")
    goals = ui.state.get("goals", [])
    with ui.row():
        name = ui.field("Achievement").strip()
        if ui.button("Add") and name:
            goals.append({"text": name, "done": False})
            ui.clear("Achievement")
    for goal in goals:
        goal["done"] = ui.checkbox(goal["text"], goal["done"])
    done = sum(goal["done"] for goal in goals)
    percent = 100 * done / len(goals) if goals else 0
    ui.text(f"{percent:.0f} %", size=40, bold=True)
    ui.progress(percent / 100)
    ui.text(f"{done} of {len(goals)}")
