def app(ui):
    ui.title("Trail")
    s = ui.state
    if "trail" not in s or ui.button("Clear"):
        s.trail = [[4, 4]]
    for name, dx, dy in [("left", -1, 0), ("right", 1, 0), ("up", 0, -1), ("down", 0, 1)]:
        if ui.pressed(name):
            x, y = s.trail[-1]
            s.trail.append([min(8, max(0, x + dx)), min(8, max(0, y + dy))])
    c = ui.canvas(270, 270, background="white")
    for x, y in s.trail:
        c.rect(x * 30, y * 30, 30, 30, "lightgreen")
    x, y = s.trail[-1]
    c.circle(x * 30 + 15, y * 30 + 15, 10, "green")
    fields = {(x, y) for x, y in s.trail}
    ui.text(f"Coloured: {len(fields)}", size=20)
