def app(ui):
    ui.title("Chess clock")
    s = ui.state
    minutes = ui.number("Minutes for each", 5, min=1, max=90)
    left = s.get("left", {"White": 300, "Black": 300})
    turn = s.get("turn", "")
    paused = s.get("paused", False)
    if turn and left[turn] > 0 and not paused and ui.every(1):
        left[turn] -= 1
    for player in left:
        clock = f"{left[player] // 60}:{left[player] % 60:02d}"
        ui.text(f"{player} {clock}", size=48, align="center", color="accent" if player == turn else "muted")
    if turn and left[turn] == 0:
        ui.text(f"{turn} has no time left", size=24, color="bad", align="center")
    elif turn:
        if ui.button("Go on" if paused else "Pause"):
            s.paused = not paused
        if ui.button(f"{turn} has moved") and not paused:
            s.turn = "Black" if turn == "White" else "White"
    elif ui.button("Start"):
        s.turn = "White"
    if ui.button("New game"):
        s.left = {"White": int(minutes * 60), "Black": int(minutes * 60)}
        s.turn, s.paused = "", False
