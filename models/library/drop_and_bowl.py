def app(ui):
    ui.title("Drop and bowl")
    s = ui.state
    if "bowl" not in s:
        s.bowl, s.x, s.y, s.caught, s.missed = 150, random.randint(20, 280), 0, 0, 0
    if ui.key("left"):
        s.bowl = max(25, s.bowl - 150 * ui.dt)
    if ui.key("right"):
        s.bowl = min(275, s.bowl + 150 * ui.dt)
    s.y += 100 * ui.dt
    if s.y >= 200:
        if abs(s.x - s.bowl) <= 25:
            s.caught += 1
        else:
            s.missed += 1
        s.x, s.y = random.randint(20, 280), 0
    c = ui.canvas(300, 200, background="lightblue")
    c.circle(s.x, s.y, 8, "blue")
    c.rect(s.bowl - 25, 190, 50, 10, "brown")
    ui.text(f"Caught: {s.caught}, Missed: {s.missed}", size=20)
