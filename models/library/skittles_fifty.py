def app(ui):
    ui.title("To 50")
    s = ui.state
    points, zeros = s.get("points", {"Kai": 0, "Lea": 0}), s.get("zeros", {"Kai": 0, "Lea": 0})
    turn, winner = s.get("turn", "Kai"), s.get("winner", "")
    other = "Lea" if turn == "Kai" else "Kai"
    for name in points:
        ui.text(f"{name}: {points[name]}, zeros {zeros[name]}", size=24)
    ui.text(f"{winner} wins" if winner else f"{turn} throws", size=24, bold=True)
    throw = ui.number("Points", 0, min=0, max=12)
    if ui.button("Enter") and not winner:
        points[turn] += throw
        zeros[turn] = 0 if throw else zeros[turn] + 1
        if points[turn] > 50:
            points[turn] = 25
        if points[turn] == 50:
            s.winner = turn
        elif zeros[turn] == 3:
            s.winner = other
        s.turn = other
    if ui.button("New game"):
        s.points, s.zeros = {"Kai": 0, "Lea": 0}, {"Kai": 0, "Lea": 0}
        s.turn, s.winner = "Kai", ""
