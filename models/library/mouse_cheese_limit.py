def app(ui):
    ui.title("Mouse and cheese")
    s = ui.state
    if "x" not in s or ui.button("Try again"):
        s.x, s.y, s.left = 0, 0, 8
    there = s.x == 3 and s.y == 3
    for key, dx, dy in [("left", -1, 0), ("right", 1, 0), ("up", 0, -1), ("down", 0, 1)]:
        if ui.pressed(key) and s.left > 0 and not there:
            if 0 <= s.x + dx < 4 and 0 <= s.y + dy < 4:
                s.x, s.y, s.left = s.x + dx, s.y + dy, s.left - 1
    c = ui.canvas(200, 200, background="beige")
    c.rect(155, 155, 40, 40, "gold")
    c.circle(s.x * 50 + 25, s.y * 50 + 25, 15, "gray")
    ui.text(f"Moves left: {s.left}", size=20)
    if s.x == 3 and s.y == 3:
        ui.text("Cheese!", size=28, color="good")
    elif s.left == 0:
        ui.text("Too slow", size=28, color="bad")
