CLOUDS = [(0, 60, 20), (150, 100, 12), (280, 45, 28)]


def app(ui):
    ui.title("Clouds")
    night = ui.switch("Night", False)
    start = ui.state.setdefault("start", ui.time)
    passed = float(ui.time - start)
    c = ui.canvas(400, 260, background="midnightblue" if night else "skyblue")
    if night:
        for i in range(20):
            c.circle(i * 67 % 400, i * 41 % 180, 2, "white")
    else:
        c.circle(340, 50, 30, "yellow")
    for x, y, speed in CLOUDS:
        place = (x + passed * speed) % 500 - 50
        for dx, size in [(-25, 16), (0, 24), (25, 16)]:
            c.circle(place + dx, y, size, "gray" if night else "white")
    c.rect(0, 200, 400, 60, "darkgreen" if night else "limegreen")
    ui.text("Night" if night else "Day", size=28, align="center")
