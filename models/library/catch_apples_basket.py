def app(ui):
    ui.title("Apples")
    s = ui.state
    if "basket" not in s:
        s.basket, s.x, s.y, s.caught, s.missed = 150, random.randint(20, 280), 0, 0, 0
    if ui.key("left"):
        s.basket = max(30, s.basket - 250 * ui.dt)
    if ui.key("right"):
        s.basket = min(270, s.basket + 250 * ui.dt)
    s.y += 120 * ui.dt
    if s.y >= 280:
        if abs(s.x - s.basket) <= 35:
            s.caught += 1
        else:
            s.missed += 1
        s.x, s.y = random.randint(20, 280), 0
    c = ui.canvas(300, 300, background="skyblue")
    c.circle(s.x, s.y, 10, "red")
    c.rect(s.basket - 30, 280, 60, 15, "brown")
    ui.text(f"Caught: {s.caught}")
    ui.text(f"Missed: {s.missed}")
