def app(ui):
    ui.title("Coins")
    s = ui.state
    if ui.button("Restart") or "x" not in s:
        s.x, s.y, s.coin, s.coins = 200, 230, [300, 230], 0
        s.enemy, s.way, s.over = 50, 150, False
    if not s.over:
        s.x += 200 * ui.dt * (ui.key("right") - ui.key("left"))
        s.y += 200 * ui.dt * (ui.key("down") - ui.key("up"))
        s.x, s.y = max(12, min(388, s.x)), max(12, min(288, s.y))
        s.enemy += s.way * ui.dt
        if s.enemy > 380 or s.enemy < 20:
            s.way = -abs(s.way) if s.enemy > 380 else abs(s.way)
        if math.dist((s.x, s.y), s.coin) < 22:
            s.coins += 1
            s.coin = [random.randint(20, 380), random.randint(20, 280)]
        s.over = math.dist((s.x, s.y), (s.enemy, 150)) < 32
    c = ui.canvas(400, 300, background="lightgreen")
    c.circle(*s.coin, 10, "gold")
    c.circle(s.x, s.y, 12, "blue")
    c.circle(s.enemy, 150, 20, "red")
    ui.text(f"Coins: {s.coins}", size=28, bold=True)
    if s.over:
        ui.text("Game over", size=28, color="bad")
    ui.text("Arrow keys", color="muted")
