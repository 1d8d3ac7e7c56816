import random


def app(ui):
    ui.title("Flappy")
    s = ui.state
    c = ui.canvas(400, 300, background="#70c5ce")
    flap = ui.pressed("space")
    if not s.get("flying", False):
        ui.text("Press space to fly", size=20, align="center")
        if flap:
            s.flying, s.y, s.speed, s.pipe, s.gap, s.score = True, 150, -220, 400, 150, 0
    else:
        s.speed = -220 if flap else s.speed + 600 * ui.dt
        s.y += s.speed * ui.dt
        s.pipe -= 150 * ui.dt
        if s.pipe < -50:
            s.pipe, s.gap = 400, random.randint(90, 210)
            s.score += 1
            s.best = max(s.get("best", 0), s.score)
        hit = 20 < s.pipe < 90 and abs(s.y - s.gap) > 55
        if hit or s.y < 0 or s.y > 300:
            s.flying = False
    pipe, gap = s.get("pipe", 400), s.get("gap", 150)
    c.rect(pipe, 0, 50, gap - 65, "green")
    c.rect(pipe, gap + 65, 50, 235 - gap, "green")
    c.circle(80, s.get("y", 150), 10, "yellow")
    ui.text(f"Score: {s.get('score', 0)}   Best: {s.get('best', 0)}", size=20, align="center")
