NAMES = ["Ada", "Ben", "Cleo"]


def app(ui):
    ui.title("Turns")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    if s.get("start"):
        passed = ui.time - s.start
        ui.text(NAMES[int(passed / 30) % 3], size=56, align="center")
        ui.text(math.ceil(30 - passed % 30), size=40, align="center")
    else:
        ui.text("Press Start", align="center")
