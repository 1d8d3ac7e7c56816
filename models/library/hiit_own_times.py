import math


def app(ui):
    ui.title("HIIT")
    s = ui.state
    with ui.row():
        work = ui.number("Work seconds", 40, min=5)
        rest = ui.number("Rest seconds", 20, min=0)
        rounds = ui.number("Rounds", 5, min=1)
    ui.text(f"{(work + rest) * rounds / 60:.3g} min in all", color="muted")
    with ui.row():
        if ui.button("Start"):
            s.start = ui.time
        if ui.button("Stop"):
            s.start = 0
    if s.get("start"):
        passed = ui.time - s.start
        number, inside = int(passed // (work + rest)), passed % (work + rest)
        if number >= rounds:
            ui.text("Done", size=64, color="good")
        elif inside < work:
            ui.text(f"Work {number + 1} of {rounds}", size=40, color="bad")
            ui.text(math.ceil(work - inside), size=72)
        else:
            ui.text("Rest", size=40, color="good")
            ui.text(math.ceil(work + rest - inside), size=72)
