def app(ui):
    ui.title("Hold your breath")
    s = ui.state
    if s.get("start"):
        if ui.button("Breathe"):
            s.last = ui.time - s.start
            s.best = max(s.get("best", 0), s.last)
            s.start = 0
    elif ui.button("Hold"):
        s.start = ui.time
    seconds = ui.time - s.start if s.get("start") else s.get("last", 0)
    ui.text(f"{seconds:.1f} s", size=72, bold=True)
    if s.get("best"):
        ui.text(f"Best: {s.best:.1f} s", size=24)
