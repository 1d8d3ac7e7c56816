def near(place):
    x, y = place % 5, place // 5
    return [b * 5 + a for a in range(5) for b in range(5) if (a, b) != (x, y) and abs(a - x) < 2 and abs(b - y) < 2]


def app(ui):
    ui.title("Isolation")
    s = ui.state
    if ui.button("New game") or "gone" not in s:
        s.gone, s.at, s.turn, s.step = [], [2, 22], 0, "moves"
    names, colors = ["Red", "Blue"], ["red", "blue"]
    c = ui.canvas(300, 300, background="white")
    stuck = s.step == "moves" and all(place in s.gone + s.at for place in near(s.at[s.turn]))
    if c.clicked and not stuck:
        place = min(4, int(c.clicked.y // 60)) * 5 + min(4, int(c.clicked.x // 60))
        if place not in s.gone + s.at:
            if s.step == "removes":
                s.gone.append(place)
                s.turn, s.step = 1 - s.turn, "moves"
            elif place in near(s.at[s.turn]):
                s.at[s.turn] = place
                s.step = "removes"
    for place in range(25):
        c.rect(place % 5 * 60 + 1, place // 5 * 60 + 1, 58, 58, "black" if place in s.gone else "lightgreen")
    for place, color in zip(s.at, colors):
        c.circle(place % 5 * 60 + 30, place // 5 * 60 + 30, 22, color)
    stuck = s.step == "moves" and all(place in s.gone + s.at for place in near(s.at[s.turn]))
    if stuck:
        ui.text(f"{names[s.turn]} is stuck, {names[1 - s.turn]} wins", size=28, bold=True)
    else:
        ui.text(f"{names[s.turn]} {s.step}{' a square' if s.step == 'removes' else ''}", size=28, bold=True)
