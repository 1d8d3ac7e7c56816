def app(ui):
    ui.title("Three colours")
    s = ui.state
    squares = s.get("squares", ["empty"] * 9)
    names = ["empty", "red", "green", "blue"]
    with ui.grid(3):
        for place in range(9):
            if ui.button(f"{place + 1} {squares[place]}"):
                squares[place] = names[(names.index(squares[place]) + 1) % 4]
    lines = [squares[i : i + 3] for i in (0, 3, 6)] + [squares[i::3] for i in range(3)]
    right = sum(set(line) == {"red", "green", "blue"} for line in lines)
    if right == 6:
        ui.text("Solved", size=28, color="good")
    else:
        ui.text(f"{right} of 6 lines right", size=20)
    if ui.button("Clear"):
        s.squares = ["empty"] * 9
