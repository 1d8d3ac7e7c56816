def app(ui):
    ui.title("Thirty-one")
    s = ui.state
    if ui.button("New game"):
        s.total, s.player = 0, 1
    total, player = s.get("total", 0), s.get("player", 1)
    with ui.row():
        for n in range(1, 6):
            if ui.button(f"+{n}") and total < 31:
                total += n
                if total < 31:
                    player = 3 - player
                s.total, s.player = total, player
    ui.text(total, size=64, align="center")
    if total < 31:
        ui.text(f"Player {player} adds", size=20)
    else:
        ui.text(f"Player {player} {'wins' if total == 31 else 'loses'}", size=28)
