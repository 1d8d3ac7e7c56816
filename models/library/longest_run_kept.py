def app(ui):
    ui.title("Longest")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.started = ui.time
        if ui.button("Stop") and s.get("started"):
            s.last, s.started = int(ui.time - s.started), None
            s.best = max(s.last, s.get("best", 0))
    ui.text(int(ui.time - s.started) if s.get("started") else s.get("last", 0), size=64, align="center")
    ui.text(f"Best: {s.get('best', 0)}", align="center")
