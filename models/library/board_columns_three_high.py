def app(ui):
    ui.title("Three high")
    s = ui.state
    if "stacks" not in s or ui.button("New game"):
        s.stacks, s.turn, s.winner = {"A": [], "B": [], "C": []}, "Black", ""
    with ui.row():
        for name in "ABC":
            if ui.button(name) and len(s.stacks[name]) < 4 and not s.winner:
                s.stacks[name].append(s.turn)
                if s.stacks[name][-3:] == [s.turn] * 3:
                    s.winner = s.turn
                s.turn = "White" if s.turn == "Black" else "Black"
    for name in "ABC":
        ui.text(f"{name}: " + " ".join(s.stacks[name]))
    ui.text(f"{s.winner} wins" if s.winner else f"{s.turn}'s turn", size=28)
