def app(ui):
    ui.title("Robot")
    s = ui.state
    if "x" not in s or ui.button("Home"):
        s.x, s.y, s.steps = 4, 4, 0
    for name, dx, dy in [("a", -1, 0), ("d", 1, 0), ("w", 0, -1), ("s", 0, 1)]:
        if ui.pressed(name) and 1 <= s.x + dx <= 7 and 1 <= s.y + dy <= 7:
            s.x, s.y, s.steps = s.x + dx, s.y + dy, s.steps + 1
    c = ui.canvas(210, 210, background="white")
    c.rect(s.x * 30 - 28, s.y * 30 - 28, 26, 26, "gray")
    ui.text(f"Column {s.x}, row {s.y}")
    ui.text(f"Steps: {s.steps}")
