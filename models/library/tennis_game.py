def app(ui):
    ui.title("Tennis game")
    s = ui.state
    points = s.get("points", {"Server": 0, "Receiver": 0})
    a, b = points["Server"], points["Receiver"]
    ahead = "Server" if a > b else "Receiver"
    over = max(a, b) >= 4 and abs(a - b) >= 2
    if over:
        words = f"Game {ahead}"
    elif min(a, b) >= 3:
        words = "Deuce" if a == b else f"Advantage {ahead}"
    else:
        words = f"{[0, 15, 30, 40][a]} : {[0, 15, 30, 40][b]}"
    ui.text(words, size=40, bold=True, align="center")
    with ui.row():
        for name in points:
            if ui.button(name) and not over:
                points[name] += 1
    if ui.button("New game"):
        s.points = {"Server": 0, "Receiver": 0}
