BLOBS = [(120, 34, 0.5), (150, 26, 0.8), (180, 30, 0.35), (135, 18, 1.1), (170, 20, 0.95)]


def app(ui):
    ui.title("Lava lamp")
    color = ui.choice("Colour", ["orange", "hotpink", "lime", "purple"])
    start = ui.state.setdefault("start", ui.time)
    passed = float(ui.time - start)
    c = ui.canvas(300, 400, background="black")
    c.rect(90, 40, 120, 300, "#331133")
    for i, (x, size, speed) in enumerate(BLOBS):
        c.circle(x, 190 + 110 * math.sin(passed * speed + i), size, color)
    c.rect(90, 310, 120, 30, color)
    c.poly([(90, 40), (210, 40), (190, 10), (110, 10)], color="silver")
    c.poly([(90, 340), (210, 340), (230, 395), (70, 395)], color="silver")
