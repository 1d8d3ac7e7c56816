def app(ui):
    ui.title("Balance")
    s = ui.state
    if ui.button("Try again") or "angle" not in s:
        s.angle, s.turn, s.x, s.seconds = 2, 0, 200, 0
    if abs(s.angle) < 60:
        push = (ui.key("right") - ui.key("left")) * 200
        s.x = min(380, max(20, s.x + push * ui.dt))
        s.turn += (s.angle * 2.5 - push * 0.35) * ui.dt
        s.angle += s.turn * ui.dt
        s.seconds += ui.dt
        s.best = max(s.get("best", 0), s.seconds)
    c = ui.canvas(400, 250, background="white")
    top_x = s.x + 150 * math.sin(math.radians(s.angle))
    top_y = 220 - 150 * math.cos(math.radians(s.angle))
    c.line(s.x, 220, top_x, top_y, "sienna", 8)
    c.circle(top_x, top_y, 10, "red")
    c.rect(s.x - 30, 220, 60, 14, "navy")
    ui.text(f"{s.seconds:.1f} s", size=40, bold=True)
    ui.text(f"Best: {s.get('best', 0):.1f} s")
    if abs(s.angle) >= 60:
        ui.text("It has fallen", size=24, color="bad")
    else:
        ui.text("Hold left or right to stay under the stick", color="muted")
