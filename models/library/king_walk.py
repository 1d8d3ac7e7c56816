def app(ui):
    ui.title("King's walk")
    s = ui.state
    path = s.get("path", [0])
    with ui.grid(4):
        for square in range(16):
            if ui.button(f"{path.index(square) + 1}" if square in path else "·") and square not in path:
                if max(abs(path[-1] % 4 - square % 4), abs(path[-1] // 4 - square // 4)) == 1:
                    path.append(square)
                else:
                    ui.notify("Not a king's move")
    ui.text(f"{len(path)} of 16 visited", size=20)
    if len(path) == 16:
        ui.text("The whole board!", size=28, color="good")
    if ui.button("Clear"):
        s.path = [0]
