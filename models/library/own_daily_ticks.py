def app(ui):
    ui.title("Every day")
    s = ui.state
    chores = s.get("chores", [])
    today = str(ui.now.date())
    if s.get("day") != today:
        s.day = today
        for chore in chores:
            chore["done"] = False
    with ui.row():
        name = ui.field("Chore").strip()
        if ui.button("Add") and name:
            chores.append({"name": name, "done": False})
            ui.clear("Chore")
    for chore in chores:
        chore["done"] = ui.checkbox(chore["name"], chore["done"])
    ui.text(f"{sum(chore['done'] for chore in chores)} of {len(chores)} done today", size=24)
