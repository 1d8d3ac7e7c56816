def app(ui):
    ui.title("Through the gap")
    s = ui.state
    if ui.button("Back to start"):
        s.x, s.y = 0, 0
    if "x" not in s:
        s.x, s.y = 0, 0
    for key, dx, dy in [("left", -1, 0), ("right", 1, 0), ("up", 0, -1), ("down", 0, 1)]:
        if ui.pressed(key):
            x, y = s.x + dx, s.y + dy
            if 0 <= x < 7 and 0 <= y < 5 and (x != 3 or y == 4):
                s.x, s.y = x, y
    c = ui.canvas(280, 200, background="white")
    c.rect(120, 0, 40, 160, "gray")
    c.circle(s.x * 40 + 20, s.y * 40 + 20, 15, "blue")
    ui.text(f"Column {s.x + 1}, row {s.y + 1}", size=20)
    if s.x == 6:
        ui.text("Out", size=28, color="good")
