STEPS = [("Bloom", 45), ("Pour", 75), ("Wait", 60)]


def app(ui):
    ui.title("Pour over")
    s = ui.state
    if ui.button("Start"):
        s.since = ui.time
    if not s.get("since"):
        for name, seconds in STEPS:
            ui.text(f"{name}: {seconds} seconds", size=20)
        return
    passed = ui.time - s.since
    for name, seconds in STEPS:
        if passed < seconds:
            ui.text(name, size=64, bold=True, align="center")
            ui.text(math.ceil(seconds - passed), size=80, align="center")
            return
        passed -= seconds
    ui.text("Coffee is ready", size=48, bold=True, color="good", align="center")
    ui.beep()
