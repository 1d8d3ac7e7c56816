def app(ui):
    ui.title("Archery")
    s = ui.state
    if ui.button("Restart") or "seconds" not in s:
        s.seconds, s.arrow, s.left, s.points, s.words = 0, 0, 5, 0, "Space shoots"
    if s.left > 0:
        s.seconds += ui.dt
        target = 150 + 100 * math.sin(2 * s.seconds)
        if ui.pressed("space") and s.arrow == 0:
            s.arrow = 20
        if s.arrow > 0:
            s.arrow += 500 * ui.dt
        if s.arrow > 360:
            off = abs(target - 150)
            got = 10 if off < 12 else 5 if off < 25 else 1 if off < 45 else 0
            s.words = f"{got} points" if got != 1 else "1 point"
            s.points, s.left, s.arrow = s.points + got, s.left - 1, 0
    target = 150 + 100 * math.sin(2 * s.seconds)
    c = ui.canvas(400, 300, background="lightgreen")
    for size, color in [(45, "white"), (25, "blue"), (12, "red")]:
        c.rect(365, target - size, 15, 2 * size, color)
    c.line(20 + s.arrow, 150, 50 + s.arrow, 150, "brown", 4)
    ui.text(f"Points: {s.points}", size=40, bold=True)
    ui.text(f"Arrows left: {s.left}")
    ui.text(s.words if s.left > 0 else "All arrows shot", size=24)
