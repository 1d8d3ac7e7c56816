def app(ui):
    ui.title("Boxing")
    s = ui.state
    rounds = ui.number("Rounds", 3, min=1)
    if ui.button("Start"):
        s.since = ui.time
    passed = ui.time - s.since if "since" in s else 0
    if passed >= rounds * 90 - 30:
        ui.text("Over", size=64, align="center")
    else:
        second = passed % 90
        ui.text("Fight" if second < 60 else "Rest", size=64, align="center")
        ui.text(math.ceil((60 if second < 60 else 90) - second), size=48, align="center")
        ui.text(f"Round {int(passed // 90) + 1} of {rounds}", align="center")
