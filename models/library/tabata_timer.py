import math


def app(ui):
    ui.title("Tabata")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.start = ui.time
        if ui.button("Stop"):
            s.start = 0
    if not s.get("start"):
        ui.text("Ready", size=64, align="center")
        return
    passed = ui.time - s.start
    if passed >= 240:
        ui.text("Finished", size=64, align="center", color="good")
        return
    if ui.every(1) and int(passed) % 30 in (0, 20):
        ui.beep()
    inside = passed % 30
    working = inside < 20
    ui.text("Work" if working else "Rest", size=64, align="center", color="bad" if working else "good")
    ui.text(math.ceil((20 if working else 30) - inside), size=96, align="center")
    ui.text(f"Round {int(passed // 30) + 1} of 8", align="center")
