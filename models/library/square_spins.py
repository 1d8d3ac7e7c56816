def app(ui):
    ui.title("Rotating square")
    s = ui.state
    speed = ui.slider("Speed", 0, 360, 90)
    if ui.button("Other way"):
        s.way = -s.get("way", 1)
    way = s.get("way", 1)
    if speed:
        s.angle = (s.get("angle", 0) + way * speed * ui.dt) % 360
    c = ui.canvas(300, 300, background="black")
    c.push()
    c.translate(150, 150)
    c.rotate(s.get("angle", 0))
    c.rect(-70, -70, 140, 140, "orange")
    c.pop()
    ui.text("Standing still" if speed == 0 else "Turning right" if way == 1 else "Turning left")
