def app(ui):
    ui.title("Mirror")
    angle = ui.slider("Angle", 0, 89, 30)
    turn = math.radians(angle)
    x, y = 180 * math.sin(turn), 180 * math.cos(turn)
    c = ui.canvas(400, 240, background="black")
    c.rect(20, 210, 360, 10, "silver")
    c.line(200, 30, 200, 210, "gray", 1)
    c.line(200 - x, 210 - y, 200, 210, "yellow", 3)
    c.line(200, 210, 200 + x, 210 - y, "orange", 3)
    ui.text(f"In {angle}°, out {angle}°", size=28, bold=True)
    if angle == 0:
        ui.text("Straight back")
