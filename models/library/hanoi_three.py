def app(ui):
    ui.title("Tower of Hanoi")
    s = ui.state
    pegs = s.get("pegs", {"A": [3, 2, 1], "B": [], "C": []})
    with ui.row():
        source = ui.choice("From", ["A", "B", "C"])
        target = ui.choice("To", ["A", "B", "C"])
    if ui.button("Move"):
        if pegs[source] and (not pegs[target] or pegs[source][-1] < pegs[target][-1]):
            pegs[target].append(pegs[source].pop())
            s.moves, s.words = s.get("moves", 0) + 1, ""
        else:
            s.words = "Not allowed"
    for peg in pegs:
        ui.text(f"{peg}: {' '.join(str(disk) for disk in pegs[peg]) or '-'}", size=28)
    moves = s.get("moves", 0)
    ui.text(f"Moves: {moves}")
    ui.text(f"Done in {moves} moves" if len(pegs["C"]) == 3 else s.get("words", ""), size=20)
    if ui.button("Start over"):
        s.pegs, s.moves, s.words = {"A": [3, 2, 1], "B": [], "C": []}, 0, ""
