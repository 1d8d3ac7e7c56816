def app(ui):
    ui.title("Move the square")
    s = ui.state
    x, y = s.get("x", 100), s.get("y", 100)
    with ui.row():
        for name, dx, dy in [("Left", -20, 0), ("Right", 20, 0), ("Up", 0, -20), ("Down", 0, 20)]:
            if ui.button(name):
                x, y = max(0, min(180, x + dx)), max(0, min(180, y + dy))
        if ui.button("Home"):
            x, y = 100, 100
    s.x, s.y = x, y
    c = ui.canvas(200, 200, background="white")
    c.rect(x, y, 20, 20, "red")
    ui.text(f"At {x}, {y}")
