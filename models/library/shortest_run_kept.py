def app(ui):
    ui.title("Fastest")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.started = ui.time
        if ui.button("Stop") and s.get("started"):
            s.last, s.started = ui.time - s.started, None
            s.best = min(s.last, s.get("best") or s.last)
        if ui.button("Forget"):
            s.best = None
    seconds = ui.time - s.started if s.get("started") else s.get("last", 0)
    ui.text(f"{seconds:.1f}", size=64, align="center")
    ui.text(f"Best: {s.best:.1f}" if s.get("best") else "No best yet", align="center")
