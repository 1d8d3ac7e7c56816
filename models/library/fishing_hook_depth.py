def app(ui):
    ui.title("Fishing")
    s = ui.state
    if ui.button("New game") or "fish" not in s:
        s.fish, s.hook, s.caught, s.end = [[0, 120, 60], [150, 180, -90], [300, 240, 120]], 40, 0, ui.time + 40
        s.carries = False
    left = max(0, math.ceil(s.end - ui.time))
    if left:
        down = ui.key("space") and not s.carries
        s.hook = min(270, max(40, s.hook + (120 if down else -120) * ui.dt))
        for fish in s.fish:
            fish[0] = (fish[0] + fish[2] * ui.dt) % 400
            if not s.carries and s.hook > 60 and math.dist(fish[:2], (200, s.hook)) < 16:
                s.carries = True
                fish[0] = 0
        if s.carries and s.hook == 40:
            s.carries, s.caught = False, s.caught + 1
    c = ui.canvas(400, 300, background="royalblue")
    c.rect(0, 0, 400, 40, "skyblue")
    c.line(200, 0, 200, s.hook, "black", 2)
    c.circle(200, s.hook, 6, "orange" if s.carries else "black")
    for x, y, speed in s.fish:
        c.ellipse(x, y, 16, 8, "orange")
        tail = x - 16 if speed > 0 else x + 16
        c.line(tail, y - 7, tail, y + 7, "orange", 4)
    ui.text(f"Caught: {s.caught}", size=40, bold=True)
    ui.text(f"{left} s left" if left else "Time is up", size=20)
    ui.text("Hold space to let the hook down, let go to pull it up", color="muted")
