def app(ui):
    ui.title("Magic slate")
    s = ui.state
    if "x" not in s:
        s.x, s.y, s.line = 200, 150, [[200, 150]]
    step = 100 * ui.dt
    dx = (ui.key("right") - ui.key("left")) * step
    dy = (ui.key("down") - ui.key("up")) * step
    if dx or dy:
        s.x = min(max(s.x + dx, 0), 400)
        s.y = min(max(s.y + dy, 0), 300)
        s.line.append([s.x, s.y])
    if ui.button("Shake"):
        s.line = [[s.x, s.y]]
    c = ui.canvas(400, 300, background="lightgray")
    c.lines(s.line, color="black", width=2)
    c.circle(s.x, s.y, 3, "red")
    ui.text(f"Pen at {s.x:.0f}, {s.y:.0f}", color="muted")
