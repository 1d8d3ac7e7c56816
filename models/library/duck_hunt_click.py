def app(ui):
    ui.title("Duck hunt")
    s = ui.state
    if ui.button("Restart") or "x" not in s:
        s.x, s.y, s.hits, s.ducks = 0, 100, 0, 0
    c = ui.canvas(400, 300, background="lightblue")
    if s.ducks < 10:
        s.x += (150 + 10 * s.ducks) * ui.dt
        hit = bool(c.clicked) and math.dist(c.clicked, (s.x, s.y)) < 25
        if hit or s.x > 420:
            s.hits += hit
            s.ducks += 1
            s.x, s.y = 0, random.randint(30, 220)
        c.circle(s.x, s.y, 18, "brown")
        c.circle(s.x + 16, s.y - 12, 9, "green")
    c.rect(0, 260, 400, 40, "darkgreen")
    ui.text(f"Hits: {s.hits} of {s.ducks}", size=28, bold=True)
    if s.ducks == 10:
        ui.text("Game over", size=28)
    else:
        ui.text(f"Duck {s.ducks + 1} of 10", color="muted")
