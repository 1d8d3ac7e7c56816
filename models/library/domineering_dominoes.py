def app(ui):
    ui.title("Domineering")
    s = ui.state
    if ui.button("New game") or "taken" not in s:
        s.taken, s.turn = [""] * 36, "Upright"
    turn = s.turn
    c = ui.canvas(300, 300, background="white")
    free = [[x, y] for y in range(6) for x in range(6) if not s.taken[y * 6 + x]]
    if c.clicked:
        x, y = min(5, int(c.clicked.x // 50)), min(5, int(c.clicked.y // 50))
        second = [x, y + 1] if turn == "Upright" else [x + 1, y]
        if [x, y] in free and second in free:
            s.taken[y * 6 + x] = s.taken[second[1] * 6 + second[0]] = turn
            s.turn = turn = "Flat" if turn == "Upright" else "Upright"
            free = [place for place in free if place not in ([x, y], second)]
    for i, owner in enumerate(s.taken):
        color = {"Upright": "blue", "Flat": "orange"}.get(owner, "lightgray")
        c.rect(i % 6 * 50 + 1, i // 6 * 50 + 1, 48, 48, color)
    dx, dy = (0, 1) if turn == "Upright" else (1, 0)
    ways = sum([x + dx, y + dy] in free for x, y in free)
    if ways == 0:
        ui.text(f"{turn} can't move, {'Flat' if turn == 'Upright' else 'Upright'} wins", size=28, bold=True)
    else:
        ui.text(f"{turn} to move", size=28, bold=True)
    ui.text(f"{ways} ways left. Upright clicks the upper square of the two, Flat the left one", color="muted")
