def app(ui):
    ui.title("Jigsaw")
    s = ui.state
    if ui.button("New puzzle") or "order" not in s:
        s.order, s.chosen, s.swaps = random.sample(range(9), 9), -1, 0
        if s.order == list(range(9)):
            s.order.reverse()
    c = ui.canvas(306, 306, background="black")
    if c.clicked and s.order != list(range(9)):
        place = min(2, int(c.clicked.y // 102)) * 3 + min(2, int(c.clicked.x // 102))
        if s.chosen < 0:
            s.chosen = place
        else:
            if place != s.chosen:
                s.order[s.chosen], s.order[place] = s.order[place], s.order[s.chosen]
                s.swaps += 1
            s.chosen = -1
    for place, piece in enumerate(s.order):
        x, y = place % 3 * 102, place // 3 * 102
        for i in range(25):
            px, py = piece % 3 * 100 + i % 5 * 20, piece // 3 * 100 + i // 5 * 20
            far = math.dist((px + 10, py + 10), (150, 150))
            is_face = far < 140
            is_eye = abs(py - 100) < 25 and 30 < abs(px - 140) < 75
            is_mouth = 180 < py < 240 and 70 < far < 110
            color = "black" if is_face and (is_eye or is_mouth) else "gold" if is_face else "skyblue"
            c.rect(x + i % 5 * 20, y + i // 5 * 20, 20, 20, color)
        if place == s.chosen:
            c.rect(x + 2, y + 2, 96, 96, outline="red", width=5)
    ui.text(f"{s.swaps} {'swap' if s.swaps == 1 else 'swaps'}", size=28, bold=True)
    done = s.order == list(range(9))
    ui.text("Solved, a smiley!" if done else "Click two pieces to swap them", size=20)
