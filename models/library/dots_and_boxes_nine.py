LINES = [[x, y, x + 1, y] for y in range(3) for x in range(2)] + [[x, y, x, y + 1] for y in range(2) for x in range(3)]


def app(ui):
    ui.title("Dots and boxes")
    s = ui.state
    if ui.button("New game") or "drawn" not in s:
        s.drawn, s.boxes, s.turn = [], {}, "A"
    c = ui.canvas(300, 300, background="white")
    if c.clicked:
        x, y = (c.clicked.x - 50) / 100, (c.clicked.y - 50) / 100
        near = min(LINES, key=lambda one: math.dist((x, y), ((one[0] + one[2]) / 2, (one[1] + one[3]) / 2)))
        if near not in s.drawn:
            s.drawn.append(near)
            closed = False
            for x in range(2):
                for y in range(2):
                    sides = [[x, y, x + 1, y], [x, y + 1, x + 1, y + 1], [x, y, x, y + 1], [x + 1, y, x + 1, y + 1]]
                    if f"{x}{y}" not in s.boxes and all(side in s.drawn for side in sides):
                        s.boxes[f"{x}{y}"] = s.turn
                        closed = True
            if not closed:
                s.turn = "B" if s.turn == "A" else "A"
    for box, player in s.boxes.items():
        c.text(100 + 100 * int(box[0]), 100 + 100 * int(box[1]), player, size=40, color="blue", align="center")
    for x1, y1, x2, y2 in s.drawn:
        c.line(50 + 100 * x1, 50 + 100 * y1, 50 + 100 * x2, 50 + 100 * y2, "black", 4)
    for dot in range(9):
        c.circle(50 + dot % 3 * 100, 50 + dot // 3 * 100, 6, "red")
    owners = list(s.boxes.values())
    a, b = owners.count("A"), owners.count("B")
    ui.text(f"A {a} : {b} B", size=28, bold=True)
    if a + b == 4:
        ui.text("Draw" if a == b else "A wins" if a > b else "B wins", size=28, color="good")
    else:
        ui.text(f"{s.turn} draws a line", size=20)
