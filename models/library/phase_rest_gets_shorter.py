PHASES = [("Sprint", 20), ("Rest", 30), ("Sprint", 20), ("Rest", 20), ("Sprint", 20), ("Rest", 10), ("Sprint", 20)]


def app(ui):
    ui.title("Four times")
    s = ui.state
    if ui.button("Start"):
        s.since = ui.time
    passed = ui.time - s.since if "since" in s else 0
    for name, seconds in PHASES:
        if passed < seconds:
            ui.text(name, size=56)
            ui.text(f"{math.ceil(seconds - passed)} s left", size=32)
            break
        passed -= seconds
    else:
        ui.text("Home", size=56)
