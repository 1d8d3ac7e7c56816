PARTS = [["Squats", 30], ["Break", 10], ["Push-ups", 20], ["Break", 10], ["Plank", 60]]


def app(ui):
    ui.title("Workout")
    s = ui.state
    left = -int(ui.time - s.start) if s.get("start") else 0
    for name, seconds in PARTS:
        left += seconds
        if left > 0:
            ui.text(name, size=48, bold=True, align="center")
            ui.text(left, size=72, align="center")
            break
    else:
        ui.text("Done for today", size=48, align="center", color="good")
    if ui.button("Start"):
        s.start = ui.time
