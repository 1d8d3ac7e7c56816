GOALS = {"Maths": 120, "History": 60, "Art": 45}


def app(ui):
    ui.title("Study week")
    done = ui.state.get("done", {"Maths": 0, "History": 0, "Art": 0})
    subject = ui.choice("Subject", list(GOALS))
    with ui.row():
        if ui.button("+10 minutes"):
            done[subject] += 10
        if ui.button("+20 minutes"):
            done[subject] += 20
        if ui.button("New week"):
            done.update({"Maths": 0, "History": 0, "Art": 0})
    for name, goal in GOALS.items():
        ui.text(f"{name}: {done[name]} of {goal}, {max(0, goal - done[name])} left", size=20)
        ui.progress(min(1, done[name] / goal))
