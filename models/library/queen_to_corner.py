def app(ui):
    ui.title("Queen to the corner")
    s = ui.state
    if ui.button("New game") or "x" not in s:
        s.x, s.y, s.player = 7, 1, 1
    c = ui.canvas(320, 320, background="beige")
    if c.clicked:
        x, y = min(7, int(c.clicked.x // 40)), min(7, int(c.clicked.y // 40))
        left, down = s.x - x, y - s.y
        if left >= 0 and down >= 0 and left + down > 0 and (left == 0 or down == 0 or left == down):
            s.x, s.y = x, y
            s.player = 3 - s.player
    for x in range(8):
        for y in range(8):
            if (x + y) % 2:
                c.rect(x * 40, y * 40, 40, 40, "peru")
    c.rect(0, 280, 40, 40, "gold")
    c.text(s.x * 40 + 20, s.y * 40 + 20, "♛", size=36, align="center")
    if (s.x, s.y) == (0, 7):
        ui.text(f"Player {3 - s.player} reached the corner and wins", size=24, bold=True)
    else:
        ui.text(f"Player {s.player} moves the queen", size=24, bold=True)
    ui.text("Only to the left, down, or slanting down to the left", color="muted")
