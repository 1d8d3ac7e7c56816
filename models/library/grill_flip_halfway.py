def app(ui):
    ui.title("Grill")
    s = ui.state
    minutes = ui.number("Minutes in all", 10, min=1)
    with ui.row():
        if ui.button("Start"):
            s.start, s.length, s.called = ui.time, minutes * 60, 0
        if ui.button("Stop"):
            s.start = None
    if s.get("start") is None:
        ui.text("Press Start when the meat is on", color="muted")
        return
    passed = ui.time - s.start
    stage = 2 if passed >= s.length else 1 if passed >= s.length / 2 else 0
    if stage > s.called:
        s.called = stage
        ui.beep()
    ui.text(["First side", "Flip, second side", "Done"][stage], size=40, bold=True)
    left = math.ceil(max(0, s.length - passed))
    ui.text(f"{left // 60}:{left % 60:02d}", size=48)
