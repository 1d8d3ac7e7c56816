def app(ui):
    ui.title("Star and hole")
    s = ui.state
    if "x" not in s or ui.button("New game"):
        s.x, s.y, s.falls = 1, 6, 0
    won = [s.x, s.y] == [6, 1]
    for name, dx, dy in [("left", -1, 0), ("right", 1, 0), ("up", 0, -1), ("down", 0, 1)]:
        if ui.pressed(name) and not won:
            s.x = min(6, max(1, s.x + dx))
            s.y = min(6, max(1, s.y + dy))
    if [s.x, s.y] == [4, 1]:
        s.x, s.y, s.falls = 1, 6, s.falls + 1
    c = ui.canvas(240, 240, background="white")
    c.circle(140, 20, 16, "black")
    c.circle(220, 20, 12, "gold")
    c.rect(s.x * 40 - 34, s.y * 40 - 34, 28, 28, "blue")
    ui.text(f"Column {s.x}, row {s.y}")
    ui.text(f"Falls: {s.falls}")
    if [s.x, s.y] == [6, 1]:
        ui.text("You won", size=28, color="good")
