def app(ui):
    ui.title("Fruit and bombs")
    s = ui.state
    if ui.button("Restart") or "basket" not in s:
        s.basket, s.x, s.y, s.bomb, s.score, s.over = 150, 150, 0, False, 0, False
    if not s.over:
        if ui.key("left"):
            s.basket = max(35, s.basket - 300 * ui.dt)
        if ui.key("right"):
            s.basket = min(265, s.basket + 300 * ui.dt)
        s.y += 200 * ui.dt
        if s.y > 275:
            caught = abs(s.x - s.basket) < 45
            s.over = caught and s.bomb
            s.score += caught and not s.bomb
            s.x, s.y, s.bomb = random.randint(20, 280), 0, random.random() < 0.4
    c = ui.canvas(300, 300, background="lightgreen")
    c.circle(s.x, s.y, 12, "black" if s.bomb else "red")
    c.rect(s.basket - 35, 275, 70, 15, "brown")
    ui.text(f"Score: {s.score}", size=28, bold=True)
    if s.over:
        ui.text("Boom! Game over", size=28, color="bad")
    ui.text("Catch red, leave black", color="muted")
