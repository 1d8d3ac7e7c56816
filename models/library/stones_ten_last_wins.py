def app(ui):
    ui.title("Last stone wins")
    s = ui.state
    if ui.button("New game"):
        s.stones, s.turn = 10, "Ann"
    stones, turn, wins = s.get("stones", 10), s.get("turn", "Ann"), s.get("wins", {"Ann": 0, "Ben": 0})
    with ui.row():
        for take in [1, 2]:
            if ui.button(f"Take {take}") and take <= stones:
                stones -= take
                if stones == 0:
                    wins[turn] += 1
                else:
                    turn = "Ben" if turn == "Ann" else "Ann"
                s.stones, s.turn = stones, turn
    ui.text(f"{stones} stones", size=32)
    ui.text(f"{turn}'s turn" if stones else f"{turn} wins", size=24)
    ui.text(f"Ann {wins['Ann']} : {wins['Ben']} Ben")
