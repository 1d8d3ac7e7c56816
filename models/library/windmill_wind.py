def app(ui):
    ui.title("Windmill")
    s = ui.state
    wind = ui.slider("Wind", 0, 100, 20)
    if wind:
        s.angle = (s.get("angle", 0) + wind * 4 * ui.dt) % 360
    c = ui.canvas(300, 320, background="skyblue")
    c.rect(0, 280, 300, 40, "green")
    c.poly([(115, 290), (135, 120), (165, 120), (185, 290)], color="wheat")
    c.push()
    c.translate(150, 125)
    c.rotate(s.get("angle", 0))
    for sail in range(4):
        c.rotate(90)
        c.rect(4, -100, 24, 90, "white")
    c.pop()
    c.circle(150, 125, 8, "brown")
    ui.text("No wind" if wind == 0 else "A light breeze" if wind < 40 else "Windy" if wind < 80 else "A storm")
