def app(ui):
    ui.title("501")
    s = ui.state
    left = s.get("left", {"Amy": 501, "Joe": 501})
    turn = s.get("turn", "Amy")
    won = [name for name in left if left[name] == 0]
    for name in left:
        ui.text(f"{name}: {left[name]}", size=32)
    ui.text(f"{won[0]} wins" if won else f"Next: {turn}", size=24, color="accent")
    with ui.row():
        throws = [ui.number(label, 0, min=0, max=60) for label in ["First", "Second", "Third"]]
        if ui.button("Enter") and not won:
            if sum(throws) <= left[turn]:
                left[turn] -= sum(throws)
            s.turn = "Joe" if turn == "Amy" else "Amy"
    if ui.button("New game"):
        s.left, s.turn = {"Amy": 501, "Joe": 501}, "Amy"
