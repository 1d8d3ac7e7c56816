def app(ui):
    ui.title("Space on green")
    s = ui.state
    if ui.button("Start"):
        s.at, s.words = ui.time + random.uniform(2, 5), "Wait for green"
    at = s.get("at", 0)
    green = at and ui.time >= at
    if ui.pressed("space") and at:
        s.words = f"{(ui.time - at) * 1000:.0f} ms" if green else "Too soon"
        s.at = 0
    c = ui.canvas(300, 150, background="gray")
    if at:
        c.rect(0, 0, 300, 150, "green" if green else "red")
        c.text(150, 75, "NOW" if green else "WAIT", size=32, align="center")
    ui.text(s.get("words", "Press Start"), size=28)
