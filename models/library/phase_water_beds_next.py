PHASES = [("Lawn", 10), ("Beds", 6), ("Trees", 4)]


def app(ui):
    ui.title("Garden")
    s = ui.state
    if ui.button("Start"):
        s.since = ui.time
    passed = (ui.time - s.since) / 60 if "since" in s else 0
    for place, (name, minutes) in enumerate(PHASES):
        if passed < minutes:
            following = PHASES[place + 1][0] if place < 2 else "nothing"
            ui.text(name, size=56)
            ui.text(f"{math.ceil(minutes - passed)} minutes left", size=28)
            ui.text(f"Next: {following}")
            break
        passed -= minutes
    else:
        ui.text("Watered", size=56)
