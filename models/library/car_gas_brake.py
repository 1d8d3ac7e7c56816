def app(ui):
    ui.title("Gas and brake")
    s = ui.state
    speed, way = s.get("speed", 0), s.get("way", 0)
    if ui.pressed("up"):
        speed = min(50, speed + 10)
    if ui.pressed("down"):
        speed = max(0, speed - 10)
    s.speed, s.way = speed, way + speed * ui.dt
    c = ui.canvas(400, 80, background="gray")
    c.rect(s.way % 400, 30, 40, 20, "red")
    ui.text(f"Speed: {speed}", size=24)
    ui.text(f"Way: {s.way:.0f}", size=24)
