import math

POSES = ["Mountain", "Tree", "Dog", "Cobra", "Child"]


def app(ui):
    ui.title("Yoga")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
        s.place = 0
    if "start" not in s:
        ui.text(f"{len(POSES)} poses, {len(POSES) / 2:g} minutes", color="muted")
        return
    passed = ui.time - s.start
    place = int(passed // 30)
    if place != s.place:
        s.place = place
        ui.tone(330, 1)
    if place >= len(POSES):
        ui.text("Namaste", size=56)
        return
    ui.text(POSES[place], size=56, bold=True)
    ui.text(math.ceil(30 - passed % 30), size=40)
    ui.text(f"Next: {POSES[place + 1] if place + 1 < len(POSES) else 'rest'}", color="muted")
