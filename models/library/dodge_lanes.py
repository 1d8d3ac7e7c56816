LANES = [0, 2, 1]


def app(ui):
    ui.title("Three lanes")
    s = ui.state
    lane, passed, y = s.get("lane", 1), s.get("passed", 0), s.get("y", 0)
    over = s.get("over", False)
    rock = LANES[passed % 3]
    if not over:
        if ui.pressed("left"):
            lane = max(0, lane - 1)
        if ui.pressed("right"):
            lane = min(2, lane + 1)
        y += 150 * ui.dt
        if y >= 300:
            if rock == lane:
                over = True
            else:
                passed, y = passed + 1, 0
        s.lane, s.passed, s.y, s.over = lane, passed, y, over
    c = ui.canvas(240, 320, background="dimgray")
    c.circle(LANES[passed % 3] * 80 + 40, y, 20, "brown")
    c.rect(lane * 80 + 20, 280, 40, 36, "gold")
    ui.text(f"Passed: {passed}", size=20)
    if over:
        ui.text("Crash", size=28, color="bad")
    if ui.button("Drive again"):
        s.lane, s.passed, s.y, s.over = 1, 0, 0, False
