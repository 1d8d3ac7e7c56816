GOAL = 8


def app(ui):
    ui.title("Water")
    s = ui.state
    if s.get("day") != str(ui.today):
        s.day = str(ui.today)
        s.glasses = 0
    with ui.row():
        if ui.button("Glass"):
            s.glasses += 1
        if ui.button("Undo"):
            s.glasses = max(0, s.glasses - 1)
    ui.text(f"{s.glasses} of {GOAL} glasses", size=40, bold=True)
    ui.progress(min(1, s.glasses / GOAL))
    if s.glasses >= GOAL:
        ui.text("Enough for today", color="good")
