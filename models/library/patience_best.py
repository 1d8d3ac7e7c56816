def app(ui):
    ui.title("Patience")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.started, s.words = ui.time, "Waiting"
        if ui.button("Enough") and s.get("started"):
            seconds = int(ui.time - s.started)
            s.best = max(s.get("best", 0), seconds)
            s.started, s.words = None, f"{seconds} seconds"
    ui.text(s.get("words", "Press Start"), size=48, align="center")
    ui.text(f"Best: {s.get('best', 0)}", align="center")
