def app(ui):
    ui.title("Sierpinski")
    level = ui.slider("Level", 0, 6, 3)
    triangles = [(20, 340, 360)]
    for i in range(level):
        smaller = []
        for x, y, side in triangles:
            half = side / 2
            smaller += [(x, y, half), (x + half, y, half), (x + half / 2, y - half * 0.866, half)]
        triangles = smaller
    c = ui.canvas(400, 360, background="white")
    for x, y, side in triangles:
        c.poly([(x, y), (x + side, y), (x + side / 2, y - side * 0.866)], color="purple")
    ui.text(f"{len(triangles)} triangle{'' if len(triangles) == 1 else 's'}", size=20)
