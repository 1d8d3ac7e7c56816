def app(ui):
    ui.title("Lissajous figure")
    across = ui.slider("Across", 1, 9, 3)
    down = ui.slider("Up and down", 1, 9, 2)
    points = []
    for degree in range(0, 361, 2):
        turn = math.radians(degree)
        points.append((200 + 180 * math.sin(across * turn + math.pi / 2), 200 + 180 * math.sin(down * turn)))
    c = ui.canvas(400, 400, background="black")
    c.line(points, color="lime", width=2)
    ui.text(f"{across} : {down}", size=40, bold=True, align="center")
