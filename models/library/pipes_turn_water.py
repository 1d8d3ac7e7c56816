KINDS = ["straight", "straight", "bend", "bend", "straight", "bend", "bend", "straight", "straight"]
WAYS = [(0, -1), (1, 0), (0, 1), (-1, 0)]


def sides(place, turn):
    """The two open sides: 0 up, 1 right, 2 down, 3 left."""
    return [turn % 4, (turn + (2 if KINDS[place] == "straight" else 1)) % 4]


def app(ui):
    ui.title("Pipes")
    s = ui.state
    if ui.button("Start over") or "turns" not in s:
        s.turns = [0, 0, 0, 0, 0, 1, 3, 0, 0]
    c = ui.canvas(300, 300, background="white")
    if c.clicked:
        s.turns[min(2, int(c.clicked.y // 100)) * 3 + min(2, int(c.clicked.x // 100))] += 1
    wet, x, y, inlet = [], 0, 0, 3
    while 0 <= x < 3 and 0 <= y < 3 and inlet in sides(y * 3 + x, s.turns[y * 3 + x]):
        place = y * 3 + x
        wet.append(place)
        outlet = next(side for side in sides(place, s.turns[place]) if side != inlet)
        x, y, inlet = x + WAYS[outlet][0], y + WAYS[outlet][1], (outlet + 2) % 4
    for place in range(9):
        left, top = place % 3 * 100, place // 3 * 100
        c.rect(left, top, 100, 100, outline="gray", width=1)
        for side in sides(place, s.turns[place]):
            dx, dy = WAYS[side]
            color = "dodgerblue" if place in wet else "silver"
            c.line(left + 50, top + 50, left + 50 + dx * 50, top + 50 + dy * 50, color, 18)
    ui.text("The water flows!" if (x, y) == (3, 2) else f"Water in {len(wet)} of 9 pipes", size=28, bold=True)
    ui.text("It comes in at the upper left and must go out at the lower right", color="muted")
