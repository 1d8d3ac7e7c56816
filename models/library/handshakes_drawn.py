import math


def app(ui):
    ui.title("Handshakes")
    people = ui.slider("People", 2, 20, 6)
    count = people * (people - 1) // 2
    ui.text("1 handshake" if count == 1 else f"{count} handshakes", size=40, bold=True)
    points = []
    for i in range(people):
        angle = 2 * math.pi * i / people
        points.append((150 + 120 * math.sin(angle), 150 - 120 * math.cos(angle)))
    c = ui.canvas(300, 300)
    for i in range(people):
        for j in range(i):
            c.line(*points[i], *points[j], "gray", 1)
    for x, y in points:
        c.circle(x, y, 8, "orange")
