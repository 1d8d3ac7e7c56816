def app(ui):
    ui.title("Crane")
    s = ui.state
    if ui.button("New toys") or "toys" not in s:
        s.toys, s.x, s.y, s.way, s.held, s.coins, s.won = [60, 130, 210, 290, 350], 20, 30, 0, -1, 6, 0
    if s.way == 0:
        if ui.key("right"):
            s.x = min(380, s.x + 150 * ui.dt)
        if ui.key("left"):
            s.x = max(20, s.x - 150 * ui.dt)
        if ui.pressed("space") and s.coins > 0:
            s.coins, s.way = s.coins - 1, 1
    s.y += s.way * 150 * ui.dt
    if s.y > 225:
        near = [toy for toy in s.toys if abs(toy - s.x) < 10]
        s.y, s.way, s.held = 225, -1, near[0] if near else -1
        s.toys = [toy for toy in s.toys if toy != s.held]
    if s.y < 30:
        s.y, s.way = 30, 0
        s.won += s.held >= 0
        s.held = -1
    c = ui.canvas(400, 260, background="lavender")
    for toy in s.toys:
        c.circle(toy, 242, 14, "hotpink")
    if s.held >= 0:
        c.circle(s.x, s.y + 24, 14, "hotpink")
    c.line(s.x, 0, s.x, s.y, "gray", 4)
    c.line(s.x - 12, s.y, s.x - 16, s.y + 22, "black", 4)
    c.line(s.x - 12, s.y, s.x + 12, s.y, "black", 4)
    c.line(s.x + 12, s.y, s.x + 16, s.y + 22, "black", 4)
    ui.text(f"Toys: {s.won}", size=40, bold=True)
    ui.text(f"{s.coins} {'coin' if s.coins == 1 else 'coins'} left", size=20)
    ui.text("Left and right move the crane, space lowers it", color="muted")
