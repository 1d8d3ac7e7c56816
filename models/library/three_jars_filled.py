GOALS = {"Holiday": 800, "Bike": 400, "Presents": 150}


def app(ui):
    ui.title("Savings jars")
    jars = ui.state.get("jars", {name: 0 for name in GOALS})
    with ui.row():
        name = ui.choice("Jar", list(GOALS))
        amount = ui.number("Amount", 10, min=0)
    with ui.row():
        if ui.button("Put in"):
            jars[name] += amount
        if ui.button("Take out"):
            jars[name] = max(0, jars[name] - amount)
    for name, goal in GOALS.items():
        ui.text(f"{name}: {jars[name]:g} of {goal}" + (", full" if jars[name] >= goal else ""), size=24)
        ui.progress(min(1, jars[name] / goal))
    ui.text(f"{sum(jars.values()):g} saved", size=36, bold=True)
