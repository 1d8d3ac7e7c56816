def app(ui):
    ui.title("Melting points")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.since, s.kept = ui.time, None
        if ui.button("Stop") and s.get("since"):
            s.kept, s.since = max(0, 100 - int(ui.time - s.since)), None
            s.best = max(s.kept, s.get("best", 0))
    if s.get("since"):
        points = max(0, 100 - int(ui.time - s.since))
    else:
        points = 100 if s.get("kept") is None else s.kept
    ui.text(f"{points} {'point' if points == 1 else 'points'}", size=64, bold=True, align="center")
    ui.progress(points / 100)
    ui.text(f"Best: {s.get('best', 0)}", align="center")
