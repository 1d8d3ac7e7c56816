def app(ui):
    ui.title("Matches")
    s = ui.state
    left, player = s.get("left", 12), s.get("player", 1)
    if left > 0:
        ui.text(f"Player {player}'s turn")
        with ui.row():
            for count in [1, 2, 3]:
                if ui.button(f"Take {count}") and count <= left:
                    s.left, s.player = left - count, 3 - player
    else:
        ui.text(f"Player {3 - player} took the last one and loses")
    ui.text(f"{s.get('left', 12)} left", size=32)
