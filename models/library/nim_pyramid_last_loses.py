def app(ui):
    ui.title("Nim")
    s = ui.state
    if ui.button("New game") or "rows" not in s:
        s.rows, s.player = [1, 3, 5, 7], "Ann"
    c = ui.canvas(320, 240, background="white")
    if c.clicked:
        row = min(3, int(c.clicked.y // 60))
        stick = int(c.clicked.x // 40)
        if stick < s.rows[row]:
            s.rows[row] = stick
            s.player = "Ben" if s.player == "Ann" else "Ann"
    for row, count in enumerate(s.rows):
        for stick in range(count):
            c.rect(stick * 40 + 16, row * 60 + 8, 8, 44, "sienna")
    if sum(s.rows) == 0:
        ui.text(f"{s.player} wins, the other had to take the last stick", size=24, bold=True)
    else:
        ui.text(f"{s.player} to move", size=24, bold=True)
    ui.text("A click takes the stick and all to the right of it in the row. The last stick loses", color="muted")
