import random


def app(ui):
    ui.title("Snails")
    s = ui.state
    if ui.button("New game") or "snails" not in s:
        s.snails, s.salad, s.gone = [[0, random.randint(20, 280)] for _ in range(3)], 5, 0
    c = ui.canvas(400, 300)
    c.rect(0, 0, 400, 300, "tan")
    c.rect(360, 0, 40, 300, "green")
    for snail in s.snails:
        if s.salad > 0:
            snail[0] += 30 * ui.dt
        hit = c.clicked and math.hypot(c.clicked[0] - snail[0], c.clicked[1] - snail[1]) < 30
        if hit and s.salad > 0:
            s.gone += 1
        eaten = snail[0] > 360
        if eaten:
            s.salad = max(0, s.salad - 1)
        if hit or eaten:
            snail[0], snail[1] = 0, random.randint(20, 280)
        c.circle(snail[0], snail[1], 12, "brown")
    ui.text(f"Salads: {s.salad}, snails gone: {s.gone}", size=24, bold=True)
    if s.salad == 0:
        ui.text("All eaten", size=28, color="bad")
