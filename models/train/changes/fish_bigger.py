def app(ui):
    ui.title("Fish tank")
    s = ui.state
    x, y = s.get("x", 100), s.get("y", 80)
    vx, vy = s.get("vx", 120), s.get("vy", 70)
    turns, paused = s.get("turns", 0), s.get("paused", False)
    if not paused:
        x, y = x + vx * ui.dt, y + vy * ui.dt
        if x < 20 or x > 480:
            vx, turns = -vx, turns + 1
        if y < 20 or y > 280:
            vy, turns = -vy, turns + 1
        x, y = max(20, min(480, x)), max(20, min(280, y))
        s.x, s.y, s.vx, s.vy, s.turns = x, y, vx, vy, turns
    c = ui.canvas(500, 300, background="lightblue")
    c.circle(x, y, 20, "red")
    ui.text(f"Turns: {turns}")
    if ui.button("Swim on" if paused else "Pause"):
        s.paused = not paused
