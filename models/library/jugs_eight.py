def app(ui):
    ui.title("Jugs")
    s = ui.state
    big, small, moves = s.get("big", 8), s.get("small", 0), s.get("moves", 0)
    ui.text(f"Big jug: {big} of 8", size=24)
    ui.text(f"Small jug: {small} of 5", size=24)
    ui.text(f"Moves: {moves}", color="muted")
    if big == 6:
        ui.text("Exactly 6 litres!", size=28, color="good")
    to_small, to_big = min(big, 5 - small), min(small, 8 - big)
    steps = {
        "Fill big": (8, small),
        "Fill small": (big, 5),
        "Empty big": (0, small),
        "Empty small": (big, 0),
        "Big into small": (big - to_small, small + to_small),
        "Small into big": (big + to_big, small - to_big),
    }
    with ui.grid(2):
        for name, after in steps.items():
            if ui.button(name):
                s.big, s.small = after
                s.moves = moves + 1
    if ui.button("Start over"):
        s.big, s.small, s.moves = 8, 0, 0
