STEPS = [("First side", 180), ("Second side", 240), ("Let it rest", 600)]


def app(ui):
    ui.title("Steak")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    if "start" not in s:
        ui.text("Press Start", size=24)
        return
    passed = ui.time - s.start
    for name, seconds in STEPS:
        if passed < seconds:
            ui.text(name, size=48, bold=True, align="center")
            ui.text(f"{math.ceil(seconds - passed)} seconds", size=32, align="center")
            return
        passed -= seconds
    ui.text("Eat", size=48, color="good", align="center")
