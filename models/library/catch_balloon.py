import random


def app(ui):
    ui.title("Catch the balloon")
    s = ui.state
    left = s.get("left", 0)
    if left > 0 and ui.every(1):
        left = s.left = left - 1
    if left > 0 and ui.every(2):
        s.x, s.y = random.randint(30, 270), random.randint(30, 170)
    c = ui.canvas(300, 200, background="lightblue")
    if left > 0:
        if c.clicked and math.hypot(c.mouse.x - s.x, c.mouse.y - s.y) < 30:
            s.hits += 1
            s.x, s.y = random.randint(30, 270), random.randint(30, 170)
        c.circle(s.x, s.y, 25, "red")
    ui.text(f"Hits: {s.get('hits', 0)}", size=28)
    ui.text(f"{left} seconds left", color="muted")
    if ui.button("Start"):
        s.left, s.hits, s.x, s.y = 15, 0, 150, 100
