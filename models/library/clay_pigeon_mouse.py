def app(ui):
    ui.title("Clay pigeons")
    s = ui.state
    if ui.button("New round") or "number" not in s:
        s.number, s.hits, s.x, s.y, s.vx, s.vy = 1, 0, 0, 250, 160, -230
        s.words = "Click the flying disc"
    if s.number <= 10:
        s.vy += 120 * ui.dt
        s.x += s.vx * ui.dt
        s.y += s.vy * ui.dt
    c = ui.canvas(400, 300, background="skyblue")
    hit = bool(c.clicked) and s.number <= 10 and math.dist(c.clicked, (s.x, s.y)) < 25
    gone = s.number <= 10 and (s.x < 0 or s.x > 400 or s.y > 300)
    if hit or gone:
        s.words = "Hit!" if hit else "Missed"
        s.hits += hit
        s.number += 1
        s.vx = random.choice([-1, 1]) * random.randint(120, 220)
        s.x, s.y, s.vy = (0 if s.vx > 0 else 400), 250, -random.randint(180, 260)
    c.rect(0, 270, 400, 30, "green")
    if s.number <= 10:
        c.ellipse(s.x, s.y, 14, 6, "orangered")
        ui.text(f"Disc {s.number} of 10", size=20)
    else:
        ui.text("Ten discs flown", size=20)
    ui.text(f"{s.hits} {'hit' if s.hits == 1 else 'hits'}", size=40, bold=True)
    ui.text(s.words)
