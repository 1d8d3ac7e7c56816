MOVES = {"U": (0, -20), "D": (0, 20), "L": (-20, 0), "R": (20, 0)}


def app(ui):
    ui.title("Path")
    text = ui.field("Path", "UURRD").upper()
    points = [(150, 150)]
    for letter in text:
        if letter in MOVES:
            x, y = points[-1]
            points.append((x + MOVES[letter][0], y + MOVES[letter][1]))
    c = ui.canvas(300, 300, background="white")
    c.lines(points, color="blue", width=3)
    c.circle(points[-1][0], points[-1][1], 6, "red")
    ui.text(f"Steps: {len(points) - 1}", size=20)
