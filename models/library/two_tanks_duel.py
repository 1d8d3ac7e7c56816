def app(ui):
    ui.title("Tank duel")
    s = ui.state
    if ui.button("Restart") or "left" not in s:
        s.left, s.right, s.a, s.b, s.shots = 150, 150, 0, 0, []
    if s.a < 3 and s.b < 3:
        s.left += 150 * ui.dt * (ui.key("s") - ui.key("w"))
        s.right += 150 * ui.dt * (ui.key("down") - ui.key("up"))
        s.left, s.right = max(20, min(280, s.left)), max(20, min(280, s.right))
        if ui.pressed("d"):
            s.shots.append([40, s.left, 300])
        if ui.pressed("left"):
            s.shots.append([360, s.right, -300])
        for shot in list(s.shots):
            shot[0] += shot[2] * ui.dt
            if shot[0] > 365 and abs(shot[1] - s.right) < 22:
                s.a += 1
                s.shots.remove(shot)
            elif shot[0] < 35 and abs(shot[1] - s.left) < 22:
                s.b += 1
                s.shots.remove(shot)
            elif not 0 < shot[0] < 400:
                s.shots.remove(shot)
    ui.text(f"{s.a} : {s.b}", size=40, bold=True, align="center")
    c = ui.canvas(400, 300, background="khaki")
    c.rect(5, s.left - 18, 32, 36, "darkgreen")
    c.rect(363, s.right - 18, 32, 36, "maroon")
    for x, y, speed in s.shots:
        c.circle(x, y, 4, "black")
    if s.a == 3 or s.b == 3:
        ui.text("Left wins" if s.a == 3 else "Right wins", size=28, color="good", align="center")
    ui.text("Left: W, S and D to shoot. Right: up, down and left to shoot", color="muted")
