def app(ui):
    ui.title("Stopwatch")
    s = ui.state
    if ui.button("Press"):
        if s.get("started"):
            s.shown, s.started = ui.time - s.started, None
        else:
            s.started = ui.time
    seconds = ui.time - s.started if s.get("started") else s.get("shown", 0)
    ui.text(f"{seconds:.1f} s", size=64, align="center")
