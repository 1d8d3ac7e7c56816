def app(ui):
    ui.title("Walk home")
    s = ui.state
    if ui.button("Start again"):
        s.x, s.y, s.steps = 0, 0, 0
    x, y, steps = s.get("x", 0), s.get("y", 0), s.get("steps", 0)
    with ui.row():
        for name, dx, dy in [("Left", -1, 0), ("Up", 0, -1), ("Down", 0, 1), ("Right", 1, 0)]:
            if ui.button(name) and 0 <= x + dx <= 4 and 0 <= y + dy <= 4 and (x, y) != (4, 4):
                x, y, steps = x + dx, y + dy, steps + 1
    s.x, s.y, s.steps = x, y, steps
    c = ui.canvas(200, 200, background="beige")
    c.rect(160, 160, 40, 40, "green")
    c.circle(x * 40 + 20, y * 40 + 20, 14, "blue")
    ui.text(f"{'ABCDE'[x]}{y + 1}, {steps} steps", size=20)
    if (x, y) == (4, 4):
        ui.text(f"Home after {steps} steps", size=28, color="good")
