LINES = ["123", "456", "789", "147", "258", "369", "159", "357"]


def app(ui):
    ui.title("Only crosses")
    s = ui.state
    if ui.button("New game"):
        s.taken = []
    taken = s.get("taken", [])
    def over():
        return any(all(c in taken for c in line) for line in LINES)
    with ui.grid(3):
        for square in "123456789":
            if ui.button("X" if square in taken else square) and square not in taken and not over():
                taken.append(square)
    if over():
        ui.text(f"Player {2 - len(taken) % 2} loses", size=28)
    else:
        ui.text(f"Player {len(taken) % 2 + 1} to move", size=20)
