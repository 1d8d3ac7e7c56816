def app(ui):
    ui.title("Coins")
    s = ui.state
    x, y = s.get("x", 200), s.get("y", 200)
    coin = s.get("coin", [300, 100])
    points = s.get("points", 0)
    step = round(200 * ui.dt)
    if ui.key("left"):
        x -= step
    if ui.key("right"):
        x += step
    if ui.key("up"):
        y -= step
    if ui.key("down"):
        y += step
    x, y = max(10, min(x, 390)), max(10, min(y, 390))
    if abs(x - coin[0]) < 20 and abs(y - coin[1]) < 20:
        points += 1
        s.coin = coin = [random.randint(20, 380), random.randint(20, 380)]
    s.x, s.y, s.points = x, y, points
    c = ui.canvas(400, 400)
    c.rect(x - 10, y - 10, 20, 20, "blue")
    c.circle(coin[0], coin[1], 10, "gold")
    ui.text(f"Points: {points}")
    ui.text(f"x {x}, y {y}")
