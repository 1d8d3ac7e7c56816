def app(ui):
    ui.title("Ten steps")
    s = ui.state
    steps, start = s.get("steps", 0), s.get("start", 0)
    if ui.button("Go"):
        steps, s.start, s.time = 0, ui.time, 0
    if ui.pressed("space") and start and steps < 10:
        steps += 1
        if steps == 10:
            s.time, s.start = ui.time - start, 0
            s.best = min(s.get("best", s.time), s.time)
    s.steps = steps
    seconds = ui.time - s.start if s.get("start") else s.get("time", 0)
    ui.progress(steps / 10)
    ui.text(f"Steps: {steps}", size=24)
    ui.text(f"{seconds:.1f} s", size=36)
    ui.text(f"Best: {s.best:.1f} s" if "best" in s else "Best: -")
