POINTS = [(3, 4), (-2, 1), (0, -3), (-4, -2), (5, 0)]


def app(ui):
    ui.title("Find the point")
    s = ui.state
    place = s.get("place", 0)
    x, y = POINTS[place % len(POINTS)]
    ui.text(f"Click on ({x}, {y})", size=28, bold=True)
    c = ui.canvas(360, 360)
    for step in range(-5, 6):
        c.line(180 + step * 30, 30, 180 + step * 30, 330, "white" if step == 0 else "gray", 1)
        c.line(30, 180 + step * 30, 330, 180 + step * 30, "white" if step == 0 else "gray", 1)
    if c.clicked:
        right, down = c.clicked
        clicked = (round((right - 180) / 30), round((180 - down) / 30))
        if clicked == (x, y):
            s.words, s.hits, s.place = "Right", s.get("hits", 0) + 1, place + 1
        else:
            s.words = f"That was ({clicked[0]}, {clicked[1]})"
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Hits: {s.get('hits', 0)}")
