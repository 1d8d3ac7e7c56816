from datetime import timedelta


def app(ui):
    ui.title("Tempo of the day")
    s = ui.state
    first = ui.number("First day bpm", 60, min=20)
    goal = ui.number("Goal bpm", 120, min=20)
    if "start" not in s:
        s.start = ui.now.date()
    day = (ui.now.date() - s.start).days
    ui.text(f"{min(goal, first + 4 * day):g} bpm", size=48, bold=True)
    ui.text(f"Day {day + 1}")
    needed = math.ceil(max(0, goal - first) / 4)
    end = s.start + timedelta(days=needed)
    ui.text(f"{goal:g} bpm on {end.day} {end:%B}")
    if ui.button("Begin again today"):
        s.start = ui.now.date()
