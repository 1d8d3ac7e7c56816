def app(ui):
    ui.title("Minus 1 or Half")
    s = ui.state
    if ui.button("New game"):
        s.number, s.player = 50, 1
    number, player = s.get("number", 50), s.get("player", 1)
    with ui.row():
        minus, half = ui.button("Minus 1"), ui.button("Half")
    if (minus or half) and number > 0:
        number = number - 1 if minus else number // 2
        if number > 0:
            player = 3 - player
        s.number, s.player = number, player
    ui.text(number, size=64, align="center")
    ui.text(f"Player {player} wins" if number == 0 else f"Player {player} to play", size=24)
