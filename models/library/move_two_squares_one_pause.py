def app(ui):
    ui.title("Two squares")
    s = ui.state
    if ui.button("Go on" if s.get("paused") else "Pause"):
        s.paused = not s.get("paused", False)
    if not s.get("paused"):
        s.red = (s.get("red", 0) + 40 * ui.dt) % 320
        s.blue = (s.get("blue", 0) + 80 * ui.dt) % 320
    c = ui.canvas(320, 120)
    c.rect(s.get("red", 0), 20, 30, 30, "red")
    c.rect(s.get("blue", 0), 70, 30, 30, "blue")
