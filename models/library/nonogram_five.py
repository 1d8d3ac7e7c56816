PICTURES = [[".#.#.", "#####", "#####", ".###.", "..#.."], ["..#..", ".###.", "#####", ".#.#.", ".#.#."]]


def runs(line):
    return [len(part) for part in line.replace(".", " ").split()] or [0]


def app(ui):
    ui.title("Nonogram")
    s = ui.state
    if ui.button("Next picture") or "number" not in s:
        s.number, s.filled = (s.get("number", -1) + 1) % len(PICTURES), ["."] * 25
    picture = PICTURES[s.number]
    c = ui.canvas(280, 280, background="white")
    if c.clicked and c.clicked.x >= 80 and c.clicked.y >= 80:
        place = min(4, int((c.clicked.y - 80) // 40)) * 5 + min(4, int((c.clicked.x - 80) // 40))
        s.filled[place] = "." if s.filled[place] == "#" else "#"
    rows = ["".join(s.filled[y * 5 : y * 5 + 5]) for y in range(5)]
    columns = ["".join(s.filled[x::5]) for x in range(5)]
    across = [runs(row) for row in picture]
    down = [runs("".join(row[x] for row in picture)) for x in range(5)]
    for i in range(5):
        c.text(40, 100 + i * 40, " ".join(map(str, across[i])), align="center")
        c.text(100 + i * 40, 40, "\n".join(map(str, down[i])), align="center")
    for place, mark in enumerate(s.filled):
        c.rect(80 + place % 5 * 40 + 1, 80 + place // 5 * 40 + 1, 38, 38, "black" if mark == "#" else "lightgray")
    if [runs(row) for row in rows] == across and [runs(column) for column in columns] == down:
        ui.text("Solved!", size=28, bold=True, color="good")
    else:
        ui.text(f"{s.filled.count('#')} of {sum(row.count('#') for row in picture)} squares black", size=20)
    ui.text("The numbers say how many black squares stand together", color="muted")
