def attack(a, b):
    x, y = abs(a % 8 - b % 8), abs(a // 8 - b // 8)
    return a != b and (x == 0 or y == 0 or x == y)


def app(ui):
    ui.title("Eight queens")
    s = ui.state
    queens = s.get("queens", [])
    c = ui.canvas(320, 320, background="beige")
    if c.clicked:
        place = min(7, int(c.clicked.y // 40)) * 8 + min(7, int(c.clicked.x // 40))
        if place in queens:
            queens.remove(place)
        elif len(queens) < 8:
            queens.append(place)
    hit = [queen for queen in queens if any(attack(queen, other) for other in queens)]
    for place in range(64):
        if (place + place // 8) % 2:
            c.rect(place % 8 * 40, place // 8 * 40, 40, 40, "peru")
    for queen in queens:
        color = "red" if queen in hit else "black"
        c.text(queen % 8 * 40 + 20, queen // 8 * 40 + 20, "♛", size=34, color=color, align="center")
    ui.text(f"{len(queens)} of 8 queens", size=28, bold=True)
    if hit:
        ui.text(f"{len(hit)} queens attack each other", size=20, color="bad")
    elif len(queens) == 8:
        ui.text("Solved!", size=28, color="good")
    if ui.button("Clear the board"):
        s.queens = []
