def app(ui):
    ui.title("Darts 501")
    s = ui.state
    left = s.get("left", {"Pia": 501, "Rob": 501})
    turn = s.get("turn", "Pia")
    winner = next((name for name in left if left[name] == 0), "")
    for name in left:
        ui.text(f"{name}: {left[name]}", size=32, bold=True)
    ui.text(f"{winner} wins" if winner else f"{turn} throws", size=20)
    with ui.row():
        points = int(ui.number("Points", 0, min=0, max=180))
        if ui.button("Enter score") and not winner:
            s.words = "BUST" if points > left[turn] else ""
            if points <= left[turn]:
                left[turn] -= points
            s.turn = "Rob" if turn == "Pia" else "Pia"
    ui.text(s.get("words", ""), color="bad")
    if ui.button("New game"):
        s.left, s.turn, s.words = {"Pia": 501, "Rob": 501}, "Pia", ""
