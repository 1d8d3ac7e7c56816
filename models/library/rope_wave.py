def app(ui):
    ui.title("Wave")
    s = ui.state
    height = ui.slider("Height", 0, 80, 40)
    speed = ui.slider("Speed", 1, 10, 4)
    if ui.button("Stop" if s.get("running") else "Start"):
        s.running = not s.get("running", False)
    if s.get("running"):
        s.phase = s.get("phase", 0) + speed * ui.dt
    points = [(x, 100 - height * math.sin(x / 40 - s.get("phase", 0))) for x in range(0, 401, 10)]
    c = ui.canvas(400, 200, background="white")
    c.lines(points, color="brown", width=4)
    ui.text("Running to the right" if s.get("running") else "Standing still", color="muted")
