def app(ui):
    ui.title("Stars")
    s = ui.state
    if "stars" not in s or ui.button("New game"):
        s.x, s.y, s.stars = 0, 0, [[1, 1], [4, 1], [1, 4], [4, 4]]
    for name, dx, dy in [("left", -1, 0), ("right", 1, 0), ("up", 0, -1), ("down", 0, 1)]:
        if ui.pressed(name):
            s.x = min(5, max(0, s.x + dx))
            s.y = min(5, max(0, s.y + dy))
    if [s.x, s.y] in s.stars:
        s.stars.remove([s.x, s.y])
    c = ui.canvas(240, 240, background="black")
    for x, y in s.stars:
        c.circle(x * 40 + 20, y * 40 + 20, 8, "gold")
    c.rect(s.x * 40 + 5, s.y * 40 + 5, 30, 30, "cyan")
    ui.text(f"Stars: {4 - len(s.stars)} of 4")
    if not s.stars:
        ui.text("Well done", size=28, color="good")
