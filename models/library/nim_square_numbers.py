def app(ui):
    ui.title("Square numbers")
    s = ui.state
    if ui.button("New game") or "left" not in s:
        s.left, s.player = 30, 1
    with ui.row():
        for square in [1, 4, 9, 16, 25]:
            if ui.button(f"Take {square}") and square <= s.left:
                s.left -= square
                s.player = 3 - s.player
    ui.text(f"{s.left} left", size=40, bold=True)
    if s.left == 0:
        ui.text(f"Player {s.player} can't move, player {3 - s.player} wins", size=24, color="good")
    else:
        ui.text(f"Player {s.player}'s turn", size=24)
