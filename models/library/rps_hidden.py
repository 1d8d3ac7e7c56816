BEATS = {"Stone": "Scissors", "Paper": "Stone", "Scissors": "Paper"}


def app(ui):
    ui.title("Hands")
    s = ui.state
    first, points = s.get("first", ""), s.get("points", [0, 0])
    over = max(points) == 3
    ui.text(f"{points[0]} : {points[1]}", size=36, bold=True)
    ui.text(s.get("words", "Choose in secret"), size=20)
    if over:
        ui.text(f"Player {points.index(3) + 1} wins", size=28, color="good")
    else:
        ui.text(f"Player {2 if first else 1} chooses", size=20)
    with ui.row():
        for hand in BEATS:
            if ui.button(hand) and not over:
                if not first:
                    s.first, s.words = hand, "Choose in secret"
                else:
                    s.first = ""
                    s.words = f"{first} against {hand}"
                    if BEATS[first] == hand:
                        points[0] += 1
                    elif BEATS[hand] == first:
                        points[1] += 1
    if ui.button("New game"):
        s.first, s.points, s.words = "", [0, 0], "Choose in secret"
