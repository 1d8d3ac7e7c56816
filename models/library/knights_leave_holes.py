def reach(place):
    x, y = place % 5, place // 5
    return [p for p in range(25) if sorted([abs(p % 5 - x), abs(p // 5 - y)]) == [1, 2]]


def app(ui):
    ui.title("Two knights")
    s = ui.state
    if ui.button("New game") or "at" not in s:
        s.at, s.gone, s.turn = [0, 24], [], 0
    names = ["White", "Black"]
    c = ui.canvas(300, 300, background="white")
    free = [p for p in reach(s.at[s.turn]) if p not in s.gone + s.at]
    if c.clicked:
        place = min(4, int(c.clicked.y // 60)) * 5 + min(4, int(c.clicked.x // 60))
        if place in free:
            s.gone.append(s.at[s.turn])
            s.at[s.turn] = place
            s.turn = 1 - s.turn
            free = [p for p in reach(s.at[s.turn]) if p not in s.gone + s.at]
    for place in range(25):
        color = "black" if place in s.gone else "lightgreen" if place in free else "wheat"
        c.rect(place % 5 * 60 + 1, place // 5 * 60 + 1, 58, 58, color)
    for place, sign in zip(s.at, "♘♞"):
        c.text(place % 5 * 60 + 30, place // 5 * 60 + 30, sign, size=44, align="center")
    if free:
        ui.text(f"{names[s.turn]} to move", size=28, bold=True)
    else:
        ui.text(f"{names[s.turn]} can't move, {names[1 - s.turn]} wins", size=28, bold=True)
