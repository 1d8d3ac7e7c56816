def app(ui):
    ui.title("Stand up")
    s = ui.state
    if not ui.switch("Remind me", False):
        s.start, s.told = None, 0
        ui.text("Off", size=32, color="muted", align="center")
        return
    if s.get("start") is None:
        s.start, s.told = ui.time, 0
    passed = ui.time - s.start
    rounds = int(passed // 1800)
    if rounds > s.told:
        s.told = rounds
        ui.beep()
        ui.notify("Stand up")
    within = passed - rounds * 1800
    if rounds and within < 60:
        ui.text("Stand up now", size=48, bold=True, color="orange", align="center")
    else:
        ui.text(f"Stand up in {math.ceil((1800 - within) / 60)} min", size=32, align="center")
