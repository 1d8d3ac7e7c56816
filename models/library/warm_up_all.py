import random

EXERCISES = ["Jump", "Stretch", "Squat", "Run"]


def app(ui):
    ui.title("Warm-up")
    s = ui.state
    left = s.get("left", list(EXERCISES))
    with ui.row():
        if ui.button("Next"):
            if left:
                s.now = random.choice(left)
                left.remove(s.now)
            else:
                s.now = "All done"
        if ui.button("Start again"):
            s.left = list(EXERCISES)
            s.now = "Press Next"
    ui.text(s.get("now", "Press Next"), size=48, bold=True, align="center")
    ui.text(f"{len(s.get('left', EXERCISES))} left", color="muted")
