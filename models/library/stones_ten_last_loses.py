def app(ui):
    ui.title("Ten stones")
    s = ui.state
    if ui.button("New game"):
        s.stones, s.turn = 10, 0
    stones, turn = s.get("stones", 10), s.get("turn", 0)
    names = ["Ann", "Ben"]
    with ui.row():
        for take in [1, 2]:
            if ui.button(f"Take {take}") and take <= stones:
                stones -= take
                turn = 1 - turn
                s.stones, s.turn = stones, turn
    ui.text("o" * stones, size=32)
    ui.text(f"{stones} stones", size=20)
    if stones == 0:
        ui.text(f"{names[1 - turn]} loses", size=28)
    else:
        ui.text(f"{names[turn]}'s turn", size=20)
