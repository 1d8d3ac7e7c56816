def app(ui):
    ui.title("Spring")
    s = ui.state
    mass = ui.slider("Mass (kg)", 1, 10, 1)
    stiff = ui.slider("Spring (N/m)", 20, 200, 100)
    swing = math.tau * math.sqrt(mass / stiff)
    if ui.button("Stop" if s.get("running") else "Start"):
        s.running = not s.get("running", False)
    if s.get("running"):
        s.passed = s.get("passed", 0) + ui.dt
    y = 150 + 60 * math.cos(math.tau * s.get("passed", 0) / swing)
    c = ui.canvas(200, 280)
    c.line(50, 10, 150, 10, "gray", 4)
    c.lines([(100 + (15 if i % 2 else -15), 10 + (y - 10) * i / 12) for i in range(13)], color="orange", width=3)
    c.rect(75, y, 50, 50, "teal")
    ui.text(f"One swing: {swing:.2f} s", size=20)
