import random


def app(ui):
    ui.title("Dodge the stones")
    s = ui.state
    if "lane" not in s:
        s.lane, s.stone, s.y, s.points, s.lives = 1, random.randrange(3), 0, 0, 3
    if s.lives > 0:
        if ui.pressed("left"):
            s.lane = max(0, s.lane - 1)
        if ui.pressed("right"):
            s.lane = min(2, s.lane + 1)
        s.y += 150 * ui.dt
        if s.y >= 300:
            if s.stone == s.lane:
                s.lives -= 1
            else:
                s.points += 1
            s.stone, s.y = random.randrange(3), 0
    c = ui.canvas(300, 320, background="lightgreen")
    c.circle(s.stone * 100 + 50, s.y, 20, "gray")
    c.rect(s.lane * 100 + 30, 295, 40, 20, "blue")
    ui.text(f"Points: {s.points}   Lives: {s.lives}   Lane {s.lane + 1}", size=20)
    if s.lives == 0:
        ui.text("Game over", size=28, color="bad")
        if ui.button("Play again"):
            s.lane, s.y, s.points, s.lives = 1, 0, 0, 3
