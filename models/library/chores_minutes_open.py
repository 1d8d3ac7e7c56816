def app(ui):
    ui.title("Chores")
    chores = ui.state.get("chores", [])
    with ui.row():
        name = ui.field("Chore").strip()
        minutes = ui.number("Minutes", 15, min=1)
        if ui.button("Add") and name:
            chores.append({"name": name, "minutes": minutes, "done": False})
            ui.clear("Chore")
    for chore in chores:
        chore["done"] = ui.checkbox(f"{chore['name']} {chore['minutes']}", chore["done"])
    left = sum(chore["minutes"] for chore in chores if not chore["done"])
    ui.text(f"{left} minutes" if left else "Free time", size=28)
