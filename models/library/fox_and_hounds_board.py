def app(ui):
    ui.title("Fox and hounds")
    s = ui.state
    if ui.button("New game") or "fox" not in s:
        s.fox, s.hounds = [2, 7], [[1, 0], [3, 0], [5, 0], [7, 0]]
        s.turn, s.chosen, s.result = "Fox", -1, ""
    c = ui.canvas(320, 320, background="beige")
    if c.clicked and not s.result:
        place = [min(7, int(c.clicked.x // 40)), min(7, int(c.clicked.y // 40))]
        free = place != s.fox and place not in s.hounds
        if s.turn == "Fox":
            if free and abs(place[0] - s.fox[0]) == 1 and abs(place[1] - s.fox[1]) == 1:
                s.fox, s.turn = place, "Hounds"
                s.result = "The fox wins" if place[1] == 0 else ""
        elif place in s.hounds:
            s.chosen = s.hounds.index(place)
        elif free and s.chosen >= 0:
            hound = s.hounds[s.chosen]
            if abs(place[0] - hound[0]) == 1 and place[1] == hound[1] + 1:
                s.hounds[s.chosen], s.turn, s.chosen = place, "Fox", -1
                x, y = s.fox
                around = [[a, b] for a in (x - 1, x + 1) for b in (y - 1, y + 1) if 0 <= a < 8 and 0 <= b < 8]
                if all(field in s.hounds for field in around):
                    s.result = "The hounds win"
    for x in range(8):
        for y in range(8):
            if (x + y) % 2:
                c.rect(x * 40, y * 40, 40, 40, "peru")
    for i, (x, y) in enumerate(s.hounds):
        c.circle(x * 40 + 20, y * 40 + 20, 15, "gold" if i == s.chosen else "black")
    c.circle(s.fox[0] * 40 + 20, s.fox[1] * 40 + 20, 15, "red")
    ui.text(s.result or f"{s.turn} to move", size=28, bold=True)
    ui.text("The fox goes one field any slanting way, a hound only down; the fox wants to the top", color="muted")
