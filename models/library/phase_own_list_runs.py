def app(ui):
    ui.title("My steps")
    s = ui.state
    steps = s.get("steps", [])
    name = ui.field("Name").strip()
    seconds = ui.number("Seconds", 30, min=1)
    with ui.row():
        if ui.button("Add") and name:
            steps.append([name, seconds])
            ui.clear("Name")
        if ui.button("Start") and steps:
            s.since = ui.time
    for name, seconds in steps:
        ui.text(f"{name}: {seconds} s")
    ui.text(f"Together: {sum(step[1] for step in steps)} s", bold=True)
    if s.get("since") is not None:
        passed, now = ui.time - s.since, "The end"
        for name, seconds in steps:
            if passed < seconds:
                now = f"{name}, {math.ceil(seconds - passed)} left"
                break
            passed -= seconds
        ui.text(now, size=48)
