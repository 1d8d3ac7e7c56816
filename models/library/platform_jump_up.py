def app(ui):
    ui.title("Jumper")
    s = ui.state
    if ui.button("Restart") or "x" not in s:
        s.x, s.y, s.speed, s.climbed = 150, 200, 0, 0
        s.platforms = [[110, 270], [40, 190], [180, 110], [90, 30]]
    if s.y < 320:
        if ui.key("left"):
            s.x -= 180 * ui.dt
        if ui.key("right"):
            s.x += 180 * ui.dt
        s.speed += 500 * ui.dt
        s.y += s.speed * ui.dt
        for x, y in s.platforms:
            if s.speed > 0 and x - 10 < s.x < x + 90 and y - 12 < s.y < y + 2:
                s.speed = -330
        if s.y < 120:
            up, s.y = 120 - s.y, 120
            s.climbed += up
            s.platforms = [[x, y + up] for x, y in s.platforms if y + up < 310]
            while len(s.platforms) < 4:
                s.platforms.append([random.randint(0, 220), s.platforms[-1][1] - 80])
    c = ui.canvas(300, 300, background="lightblue")
    for x, y in s.platforms:
        c.rect(x, y, 80, 8, "green")
    c.circle(s.x, s.y - 10, 10, "orange")
    ui.text(f"Height: {s.climbed:.0f}", size=28, bold=True)
    if s.y >= 320:
        ui.text("Game over", size=28, color="bad")
    ui.text("Left and right", color="muted")
