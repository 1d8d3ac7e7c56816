def app(ui):
    ui.title("Knight's walk")
    s = ui.state
    path = s.get("path", [])
    with ui.grid(5):
        for square in range(25):
            if ui.button(f"{path.index(square) + 1}" if square in path else "·") and square not in path:
                if not path:
                    path.append(square)
                else:
                    wide, high = abs(path[-1] % 5 - square % 5), abs(path[-1] // 5 - square // 5)
                    if (wide, high) in [(1, 2), (2, 1)]:
                        path.append(square)
                    else:
                        ui.notify("Not a knight's move")
    ui.text(f"{len(path)} of 25 visited", size=20)
    if len(path) == 25:
        ui.text("The whole board!", size=28, color="good")
    if ui.button("Clear"):
        path.clear()
