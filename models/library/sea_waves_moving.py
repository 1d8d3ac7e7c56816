def app(ui):
    ui.title("Sea")
    height = ui.slider("Height of the waves", 0, 60, 25)
    s = ui.state
    s.phase = s.get("phase", 0) + ui.dt * 2
    c = ui.canvas(500, 260, background="skyblue")
    points = [(x, 140 + height * math.sin(x / 40 + s.phase)) for x in range(0, 501, 10)]
    c.poly([(0, 260)] + points + [(500, 260)], color="steelblue")
    y = 140 + height * math.sin(250 / 40 + s.phase)
    c.poly([(220, y - 15), (280, y - 15), (265, y + 8), (235, y + 8)], color="brown")
    c.poly([(250, y - 60), (250, y - 18), (280, y - 18)], color="white")
