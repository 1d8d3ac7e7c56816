GOAL = list("ABCDEFGH") + [""]


def app(ui):
    ui.title("Sliding letters")
    s = ui.state
    if ui.button("Mix") or "tiles" not in s:
        s.tiles, s.moves = list(GOAL), 0
        for i in range(61):
            gap = s.tiles.index("")
            near = [p for p in range(9) if abs(p % 3 - gap % 3) + abs(p // 3 - gap // 3) == 1]
            place = random.choice(near)
            s.tiles[gap], s.tiles[place] = s.tiles[place], ""
    c = ui.canvas(300, 300, background="sienna")
    if c.clicked and s.tiles != GOAL:
        place = min(2, int(c.clicked.y // 100)) * 3 + min(2, int(c.clicked.x // 100))
        gap = s.tiles.index("")
        if abs(place % 3 - gap % 3) + abs(place // 3 - gap // 3) == 1:
            s.tiles[gap], s.tiles[place] = s.tiles[place], ""
            s.moves += 1
    for place, letter in enumerate(s.tiles):
        if letter:
            c.rect(place % 3 * 100 + 2, place // 3 * 100 + 2, 96, 96, "wheat", radius=8)
            c.text(place % 3 * 100 + 50, place // 3 * 100 + 50, letter, size=44, color="black", align="center")
    ui.text(f"{s.moves} {'move' if s.moves == 1 else 'moves'}", size=28, bold=True)
    ui.text("In order!" if s.tiles == GOAL and s.moves else "Put A to H in order, the gap at the end", size=20)
