def app(ui):
    ui.title("Compass")
    s = ui.state
    angle = s.get("angle", 90)
    with ui.row():
        if ui.button("Left"):
            angle = s.angle = (angle - 30) % 360
        if ui.button("Right"):
            angle = s.angle = (angle + 30) % 360
    c = ui.canvas(260, 260)
    c.circle(130, 130, 100, outline="gray", width=3)
    for name, x, y in [("N", 130, 15), ("E", 245, 130), ("S", 130, 245), ("W", 15, 130)]:
        c.text(x, y, name, size=20, align="center")
    c.push()
    c.translate(130, 130)
    c.rotate(angle)
    c.poly([(0, -90), (10, 0), (-10, 0)], color="red")
    c.pop()
    ui.text(f"{angle} degrees", size=24, align="center")
