COLORS = ["red", "yellow", "lime", "skyblue", "pink"]


def app(ui):
    ui.title("Bouncing logo")
    s = ui.state
    if "x" not in s:
        s.x, s.y, s.dx, s.dy, s.bounces = 40, 60, 120, 90, 0
    if ui.button("Go on" if s.get("paused") else "Pause"):
        s.paused = not s.get("paused", False)
    if not s.get("paused"):
        s.x += s.dx * ui.dt
        s.y += s.dy * ui.dt
        if s.x < 0 or s.x > 320:
            s.x, s.dx, s.bounces = min(max(s.x, 0), 320), -s.dx, s.bounces + 1
        if s.y < 0 or s.y > 260:
            s.y, s.dy, s.bounces = min(max(s.y, 0), 260), -s.dy, s.bounces + 1
    c = ui.canvas(400, 300, background="black")
    c.rect(s.x, s.y, 80, 40, COLORS[s.bounces % 5])
    c.text(s.x + 40, s.y + 20, "LOGO", size=22, color="black", align="center")
    ui.text(f"{s.bounces} bounce{'' if s.bounces == 1 else 's'}", color="muted")
