def app(ui):
    ui.title("Three times")
    s = ui.state
    if ui.button("Start"):
        s.since = ui.time
    passed = ui.time - s.since if "since" in s else 0
    if passed < 45:
        ui.text(f"Round {int(passed // 15) + 1} of 3", size=32, align="center")
        ui.text(math.ceil(15 - passed % 15), size=72, align="center")
    else:
        ui.text("All three done", size=40, align="center")
