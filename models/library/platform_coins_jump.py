PLATFORMS = [[0, 280, 400], [120, 220, 90], [260, 165, 100], [60, 115, 120]]
COINS = [[60, 260], [160, 200], [310, 145], [110, 95]]


def app(ui):
    ui.title("Coins")
    s = ui.state
    if ui.button("Restart") or "x" not in s:
        s.x, s.y, s.speed, s.coins = 20, 280, 0, COINS
    s.x += 150 * ui.dt * (ui.key("right") - ui.key("left"))
    s.x = max(10, min(390, s.x))
    s.speed += 700 * ui.dt
    before = s.y
    s.y += s.speed * ui.dt
    for x, y, width in PLATFORMS:
        if x < s.x < x + width and before <= y <= s.y:
            s.y, s.speed = y, 0
            if ui.pressed("space"):
                s.speed = -330
    s.coins = [coin for coin in s.coins if math.dist(coin, (s.x, s.y - 12)) > 25]
    c = ui.canvas(400, 300, background="lightblue")
    for x, y, width in PLATFORMS:
        c.rect(x, y, width, 10, "brown")
    for x, y in s.coins:
        c.circle(x, y, 8, "gold")
    c.rect(s.x - 9, s.y - 24, 18, 24, "blue")
    ui.text(f"Coins: {4 - len(s.coins)} of 4", size=28, bold=True)
    if not s.coins:
        ui.text("You win", size=28, color="good")
    ui.text("Left, right, space to jump", color="muted")
