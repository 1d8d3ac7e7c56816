GOALS = {"Guitar": 300, "Trip": 500, "Phone": 200}


def app(ui):
    ui.title("Saving")
    saved = ui.state.get("saved", {"Guitar": 0, "Trip": 0, "Phone": 0})
    amount = ui.number("Amount", 60.0, min=0)
    if ui.button("Save"):
        open_ones = [name for name in GOALS if saved[name] < GOALS[name]]
        for name in open_ones:
            saved[name] = min(GOALS[name], saved[name] + amount / len(open_ones))
    for name, goal in GOALS.items():
        full = ", full" if saved[name] >= goal else ""
        ui.text(f"{name}: {saved[name]:.2f} of {goal}{full}")
        ui.progress(saved[name] / goal)
