def app(ui):
    ui.title("Umbrella")
    s = ui.state
    if ui.button("New game") or "drops" not in s:
        s.drops, s.kept_off, s.wet = [[150, 0], [60, -90], [240, -180], [110, -270]], 0, 0
    c = ui.canvas(300, 300, background="slategray")
    x = min(260, max(40, c.mouse.x or 150))
    if s.wet < 10:
        for drop in s.drops:
            drop[1] += 150 * ui.dt
            under = abs(drop[0] - x) < 45 and 150 < drop[1] < 170
            if under:
                s.kept_off += 1
            elif drop[1] > 300:
                s.wet += 1
            if under or drop[1] > 300:
                drop[:] = [random.randint(20, 280), random.randint(-60, 0)]
        s.best = max(s.get("best", 0), s.kept_off)
    for left, top in s.drops:
        c.line(left, top, left, top + 12, "lightblue", 3)
    c.arc(x, 175, 45, 180, 360, "crimson", fill=True)
    c.line(x, 175, x, 270, "black", 3)
    ui.text(f"Kept off: {s.kept_off}", size=28, bold=True)
    ui.text(f"Wet: {s.wet} of 10" if s.wet < 10 else "Soaked!", size=20)
    ui.text(f"Best: {s.get('best', 0)}")
