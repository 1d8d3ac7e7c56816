def app(ui):
    ui.title("Ghost")
    s = ui.state
    if ui.button("Restart") or "x" not in s:
        s.x, s.y, s.ghost_x, s.ghost_y, s.seconds, s.caught = 300, 200, 20, 20, 0, False
    if not s.caught:
        s.seconds += ui.dt
        s.x += 160 * ui.dt * (ui.key("right") - ui.key("left"))
        s.y += 160 * ui.dt * (ui.key("down") - ui.key("up"))
        s.x, s.y = max(12, min(388, s.x)), max(12, min(288, s.y))
        gap = math.dist((s.x, s.y), (s.ghost_x, s.ghost_y))
        step = (80 + 4 * s.seconds) * ui.dt
        s.ghost_x += (s.x - s.ghost_x) / gap * step
        s.ghost_y += (s.y - s.ghost_y) / gap * step
        if gap < 25:
            s.caught = True
            s.best = max(s.get("best", 0), s.seconds)
    c = ui.canvas(400, 300, background="black")
    c.circle(s.x, s.y, 12, "yellow")
    c.circle(s.ghost_x, s.ghost_y, 14, "white")
    ui.text(f"{s.seconds:.1f} s", size=40, bold=True)
    ui.text(f"Best: {s.get('best', 0):.1f} s")
    if s.caught:
        ui.text("Caught", size=28, color="bad")
    ui.text("Run with the arrow keys", color="muted")
