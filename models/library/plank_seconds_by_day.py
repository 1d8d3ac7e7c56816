def app(ui):
    ui.title("Plank challenge")
    s = ui.state
    day = s.get("day", 1)
    goal = 15 + 5 * day
    with ui.row():
        if ui.button("Start"):
            s.end = ui.time + goal
        if ui.button("Give up"):
            s.end = None
    ui.text(f"Day {day}: {goal} seconds", size=28, bold=True)
    left = max(0, math.ceil(s.end - ui.time)) if s.get("end") else goal
    if left > 0:
        ui.text(left, size=96, bold=True, align="center")
    else:
        ui.text("You did it!", size=56, bold=True, color="good", align="center")
        if ui.button("Next day"):
            s.day, s.end = day + 1, None
    ui.text(f"Tomorrow: {goal + 5} seconds", color="muted")
