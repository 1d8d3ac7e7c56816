def app(ui):
    ui.title("Buzzer")
    s = ui.state
    points = s.get("points", 100)
    running = s.get("running", False)
    if running and points > 0 and ui.every(1):
        points = s.points = points - 10
    ui.text(points, size=64)
    with ui.row():
        if ui.button("Start"):
            s.points, s.running = 100, True
        if ui.button("Answer") and running:
            s.running = False
            s.total = points
    ui.text(f"Total: {s.get('total', 0)}")
