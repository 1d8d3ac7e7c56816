GOAL = 8


def app(ui):
    ui.title("Water")
    s = ui.state
    today = ui.now.strftime("%Y-%m-%d")
    if s.get("day") != today:
        s.day, s.glasses = today, 0
    ui.text(f"{max(0, GOAL - s.glasses)} to go", size=56, bold=True, align="center")
    ui.text(f"{s.glasses} of {GOAL} glasses", align="center")
    ui.progress(s.glasses / GOAL)
    with ui.row():
        if ui.button("Drink a glass"):
            s.glasses += 1
        if ui.button("Undo") and s.glasses:
            s.glasses -= 1
    if s.glasses >= GOAL:
        ui.text("Well done!", color="good", align="center")
