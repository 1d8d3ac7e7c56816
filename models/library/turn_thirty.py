PLAYERS = ["Red", "Green", "Blue"]


def app(ui):
    ui.title("Whose turn")
    s = ui.state
    turn = s.get("turn", 0)
    left = max(0, math.ceil(s.end - ui.time)) if s.get("end") else 30
    ui.text(PLAYERS[turn], size=48, bold=True, align="center", color=PLAYERS[turn].lower())
    ui.text(left, size=72, align="center")
    if left == 0:
        ui.text("Too slow", size=24, align="center")
    if ui.button("Next player"):
        s.turn, s.end = (turn + 1) % 3, ui.time + 30
