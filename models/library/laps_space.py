def app(ui):
    ui.title("Stopwatch")
    s = ui.state
    passed = s.get("passed", 0)
    if s.get("start"):
        passed += ui.time - s.start
    if ui.pressed("space"):
        if s.get("start"):
            s.passed, s.start = passed, 0
        else:
            s.start = ui.time
    if ui.pressed("r"):
        s.passed, s.start = 0, 0
    ui.text(f"{passed:.1f}", size=96, align="center")
    ui.text("Space: start and stop, R: reset", align="center", color="muted")
