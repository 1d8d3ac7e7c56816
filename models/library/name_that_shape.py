SHAPES = {"Triangle": 3, "Square": 4, "Pentagon": 5, "Hexagon": 6, "Octagon": 8}


def app(ui):
    ui.title("Name that shape")
    s = ui.state
    order = s.get("order", ["Pentagon", "Triangle", "Octagon", "Square", "Hexagon"])
    place, right = s.get("place", 0), s.get("right", 0)
    if place == len(order):
        ui.text(f"{right} of {len(order)} right", size=40, bold=True)
        if ui.button("Play again"):
            random.shuffle(order)
            s.place, s.right, s.words = 0, 0, ""
        return
    corners = SHAPES[order[place]]
    c = ui.canvas(260, 260)
    points = []
    for corner in range(corners):
        turn = math.radians(360 * corner / corners + 180 / corners - 90)
        points.append((130 + 110 * math.cos(turn), 130 + 110 * math.sin(turn)))
    c.poly(points, color="orange")
    with ui.row():
        for name in SHAPES:
            if ui.button(name):
                s.words = "Right" if name == order[place] else f"No, it was a {order[place].lower()}"
                s.right, s.place = right + (name == order[place]), place + 1
    ui.text(s.get("words", ""), size=20)
