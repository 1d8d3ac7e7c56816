CHORES = {"Dishes": 3, "Rubbish": 1, "Vacuuming": 5}


def app(ui):
    ui.title("Chore points")
    points = ui.state.get("points", {"Mia": 0, "Tom": 0})
    child = ui.choice("Child", ["Mia", "Tom"])
    with ui.row():
        for chore in CHORES:
            if ui.button(chore):
                points[child] += CHORES[chore]
    for name in points:
        ui.text(f"{name}: {points[name]} points", size=24)
