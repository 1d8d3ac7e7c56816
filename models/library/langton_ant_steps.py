def app(ui):
    ui.title("Langton's ant")
    s = ui.state
    with ui.row():
        running = ui.switch("Run", False)
        step, reset = ui.button("Step"), ui.button("Reset")
    if reset or "black" not in s:
        s.black, s.x, s.y, s.way, s.steps = [], 20, 15, 0, 0
    tick = running and ui.every(0.1)
    for i in range(20 if tick else 1 if step else 0):
        here = [s.x, s.y]
        if here in s.black:
            s.black.remove(here)
            s.way = (s.way - 1) % 4
        else:
            s.black.append(here)
            s.way = (s.way + 1) % 4
        dx, dy = [(0, -1), (1, 0), (0, 1), (-1, 0)][s.way]
        s.x, s.y, s.steps = (s.x + dx) % 40, (s.y + dy) % 30, s.steps + 1
    c = ui.canvas(400, 300, background="white")
    for x, y in s.black:
        c.rect(x * 10, y * 10, 10, 10, "black")
    c.circle(s.x * 10 + 5, s.y * 10 + 5, 5, "red")
    ui.text(f"Steps: {s.steps}, black: {len(s.black)}", size=20)
