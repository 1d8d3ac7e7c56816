LEVELS = [(20, "Found!", "green"), (60, "Hot", "red"), (120, "Warm", "orange"), (200, "Cool", "skyblue")]
LEVELS += [(999, "Cold", "navy")]


def heat(far):
    return next((word, color) for limit, word, color in LEVELS if far < limit)


def app(ui):
    ui.title("Hot and cold")
    s = ui.state
    if ui.button("Hide again") or "point" not in s:
        s.point, s.tries = [random.randint(20, 380), random.randint(20, 280)], []
    c = ui.canvas(400, 300, background="white")
    found = bool(s.tries) and math.dist(s.tries[-1], s.point) < 20
    if c.clicked and not found:
        s.tries.append([c.clicked.x, c.clicked.y])
    word = "Click somewhere"
    for x, y in s.tries:
        word, color = heat(math.dist((x, y), s.point))
        c.circle(x, y, 8, color)
    ui.text(word, size=40, bold=True)
    ui.text(f"{len(s.tries)} {'click' if len(s.tries) == 1 else 'clicks'}", size=20)
