def app(ui):
    ui.title("Five lanes")
    s = ui.state
    lane, speed = s.get("lane", 3), s.get("speed", 0)
    if ui.pressed("left"):
        lane = max(1, lane - 1)
    if ui.pressed("right"):
        lane = min(5, lane + 1)
    if ui.pressed("up"):
        speed = min(3, speed + 1)
    if ui.pressed("down"):
        speed = max(0, speed - 1)
    s.lane, s.speed = lane, speed
    c = ui.canvas(250, 120, background="navy")
    x = lane * 50 - 25
    c.poly([(x, 20), (x - 15, 90), (x + 15, 90)], color="white")
    ui.text(f"Lane: {lane}")
    ui.text(f"Speed: {speed}")
