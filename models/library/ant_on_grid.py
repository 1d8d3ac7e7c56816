def app(ui):
    ui.title("Langton's ant")
    s = ui.state
    with ui.row():
        step = ui.button("Step")
        if ui.button("Stop" if s.get("running") else "Run"):
            s.running = not s.get("running", False)
        if ui.button("Reset"):
            s.black, s.x, s.y, s.dx, s.dy, s.steps, s.running = [], 20, 20, 0, -1, 0, False
    if "x" not in s:
        s.black, s.x, s.y, s.dx, s.dy, s.steps = [], 20, 20, 0, -1, 0
    if step or (s.get("running") and ui.every(0.1)):
        here = [s.x, s.y]
        if here in s.black:
            s.black.remove(here)
            s.dx, s.dy = s.dy, -s.dx
        else:
            s.black.append(here)
            s.dx, s.dy = -s.dy, s.dx
        s.x, s.y, s.steps = (s.x + s.dx) % 40, (s.y + s.dy) % 40, s.steps + 1
    c = ui.canvas(400, 400, background="white")
    for x, y in s.black:
        c.rect(x * 10, y * 10, 10, 10, "black")
    c.circle(s.x * 10 + 5, s.y * 10 + 5, 5, "red")
    count = len(s.black)
    ui.text(f"Step {s.steps}, {count} black square{'' if count == 1 else 's'}")
