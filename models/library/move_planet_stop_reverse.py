def app(ui):
    ui.title("Planet")
    s = ui.state
    with ui.row():
        if ui.button("Stop"):
            s.stopped = True
        if ui.button("Go on"):
            s.stopped = False
        if ui.button("Reverse"):
            s.way = -s.get("way", 1)
    if not s.get("stopped"):
        s.angle = s.get("angle", 0) + s.get("way", 1) * ui.dt * 2 * math.pi / 8
        s.passed = s.get("passed", 0) + ui.dt
    angle = s.get("angle", 0)
    c = ui.canvas(260, 260, background="black")
    c.circle(130, 130, 25, "yellow")
    c.circle(130 + 95 * math.cos(angle), 130 + 95 * math.sin(angle), 10, "lightblue")
    ui.text(f"Rounds: {int(s.get('passed', 0) / 8)}")
