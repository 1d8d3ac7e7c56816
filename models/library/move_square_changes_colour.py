COLORS = ["red", "orange", "lime", "cyan", "violet"]


def app(ui):
    ui.title("Screen saver")
    s = ui.state
    if ui.pressed("space"):
        s.paused = not s.get("paused", False)
    x, y = s.get("x", 20), s.get("y", 20)
    vx, vy = s.get("vx", 90), s.get("vy", 70)
    if not s.get("paused"):
        x, y = x + vx * ui.dt, y + vy * ui.dt
        if x < 0 or x > 270:
            vx, s.walls = -vx, s.get("walls", 0) + 1
        if y < 0 or y > 170:
            vy, s.walls = -vy, s.get("walls", 0) + 1
        s.x, s.y, s.vx, s.vy = max(0, min(270, x)), max(0, min(170, y)), vx, vy
    walls = s.get("walls", 0)
    c = ui.canvas(300, 200, background="black")
    c.rect(s.get("x", 20), s.get("y", 20), 30, 30, COLORS[walls % 5])
    ui.text("Paused" if s.get("paused") else "Flying")
    ui.text(f"Walls: {walls}")
