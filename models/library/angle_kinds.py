def app(ui):
    ui.title("Angles")
    angle = ui.slider("Angle", 0, 180, 45)
    c = ui.canvas(300, 170, background="white")
    turn = math.radians(angle)
    c.line(150, 150, 290, 150, "black", 4)
    c.line(150, 150, 150 + 130 * math.cos(turn), 150 - 130 * math.sin(turn), "red", 4)
    if angle < 90:
        kind = "acute"
    elif angle == 90:
        kind = "right"
    elif angle < 180:
        kind = "obtuse"
    else:
        kind = "straight"
    ui.text(kind, size=24, bold=True)
