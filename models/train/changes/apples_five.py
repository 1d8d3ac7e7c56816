import random


def app(ui):
    ui.title("Catch apples")
    s = ui.state
    if "basket" not in s:
        s.basket, s.x, s.y, s.caught, s.missed = 200, 200, 0, 0, 0
    if s.missed < 5:
        if ui.key("left"):
            s.basket = max(30, s.basket - 300 * ui.dt)
        if ui.key("right"):
            s.basket = min(370, s.basket + 300 * ui.dt)
        s.y += (200 + s.caught * 10) * ui.dt
        if s.y > 270:
            if abs(s.x - s.basket) < 40:
                s.caught += 1
                ui.tone(660, 0.1)
            else:
                s.missed += 1
            s.x, s.y = random.randint(20, 380), 0
    ui.text(f"Caught: {s.caught}   Missed: {s.missed} of 5", size=20)
    c = ui.canvas(400, 300, background="#87ceeb")
    c.circle(s.x, s.y, 12, "red")
    c.rect(s.basket - 30, 272, 60, 20, "brown")
    if s.missed == 5:
        ui.text("Game over", size=28, color="bad")
        if ui.button("Play again"):
            s.basket, s.x, s.y, s.caught, s.missed = 200, 200, 0, 0, 0
    ui.text("Move with the left and right keys", color="muted")
