def app(ui):
    ui.title("Protractor")
    s = ui.state
    c = ui.canvas(440, 250, background="white")
    if c.drag:
        x, y = c.drag[2:]
        s.angle = round(math.degrees(math.atan2(max(0, 220 - y), x - 220)))
    angle = s.get("angle", 45)
    for mark in range(0, 181, 10):
        dx, dy = math.cos(math.radians(mark)), -math.sin(math.radians(mark))
        c.line(220 + 180 * dx, 220 + 180 * dy, 220 + 200 * dx, 220 + 200 * dy, "black", 2)
        if mark % 30 == 0:
            c.text(220 + 160 * dx, 220 + 160 * dy, mark, size=14, color="black", align="center")
    turn = math.radians(angle)
    c.line(220, 220, 400, 220, "gray", 3)
    c.line(220, 220, 220 + 190 * math.cos(turn), 220 - 190 * math.sin(turn), "red", 4)
    ui.text(f"{angle}°", size=48, bold=True, align="center")
