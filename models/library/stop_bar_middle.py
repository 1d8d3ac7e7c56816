def app(ui):
    ui.title("Stop in the middle")
    s = ui.state
    if "start" not in s:
        s.start, s.stopped = ui.time, False
    if not s.stopped:
        s.place = abs(float(ui.time - s.start) * 200 % 800 - 400)
    with ui.row():
        if (ui.button("Stop") or ui.pressed("space")) and not s.stopped:
            s.stopped = True
            s.points = max(0, 100 - round(abs(s.place - 200)))
            s.best = max(s.get("best", 0), s.points)
        if ui.button("Again"):
            s.start, s.stopped = ui.time, False
    c = ui.canvas(400, 60, background="lightgray")
    c.rect(190, 0, 20, 60, "lightgreen")
    c.rect(s.place - 3, 0, 6, 60, "red")
    if s.stopped:
        ui.text(f"{s.points} points", size=40, bold=True)
    else:
        ui.text("Stop it in the green field", size=24)
    ui.text(f"Best: {s.get('best', 0)}")
