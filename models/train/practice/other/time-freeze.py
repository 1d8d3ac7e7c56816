def app(ui):
    s = ui.state
    ui.title("Timer")
    left = s.get("left", 30)
    if s.get("end"):
        left = max(0, s.end - ui.time)
    with ui.row():
        if not s.get("started"):
            if ui.button("Start"):
                s.started = True
                s.end = ui.time + 30
        elif s.get("end"):
            if ui.button("Freeze"):
                s.left = left
                s.end = None
                s.count = s.get("count", 0) + 1
        elif ui.button("Unfreeze"):
            s.end = ui.time + s.left
    ui.text(f"Time left: {left:.1f} s")
    ui.text(f"Freezes: {s.get('count', 0)}")
