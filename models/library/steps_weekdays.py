DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def app(ui):
    ui.title("Steps")
    s = ui.state
    steps = s.get("steps", [0] * 7)
    with ui.row():
        day = ui.choice("Day", DAYS)
        count = ui.number("Steps", 5000, min=0, step=500)
    with ui.row():
        if ui.button("Save"):
            steps[DAYS.index(day)] = count
        if ui.button("New week"):
            s.steps = [0] * 7
    ui.chart(s.steps, labels=DAYS, kind="bar")
    ui.text(f"Total {sum(s.steps)}", size=24)
    ui.text(f"Best day: {DAYS[s.steps.index(max(s.steps))] if max(s.steps) else '-'}")
