def app(ui):
    ui.title("Ten seconds")
    s = ui.state
    if s.get("start"):
        ui.text("Running")
        if ui.button("Stop"):
            s.off = abs(ui.time - s.start - 10)
            s.best = min(s.get("best", 999), s.off)
            s.start = None
    elif ui.button("Start"):
        s.start = ui.time
    if s.get("off") is not None:
        ui.text(f"Off by {s.off:.1f} s", size=32)
        ui.text(f"Best: {s.best:.1f} s")
