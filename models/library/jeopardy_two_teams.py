BOARD = {
    "Animals": [["The largest animal", "Blue whale"], ["A baby kangaroo", "Joey"], ["It lives in a hive", "Bee"]],
    "Cities": [["It has the Eiffel Tower", "Paris"], ["It has the Colosseum", "Rome"], ["Capital of Canada", "Ottawa"]],
    "Science": [["H2O", "Water"], ["The red planet", "Mars"], ["The metal Fe", "Iron"]],
}


def app(ui):
    ui.title("Jeopardy")
    s = ui.state
    if ui.button("New game") or "used" not in s:
        s.used, s.open, s.points, s.turn = [], "", {"Team A": 0, "Team B": 0}, "Team A"
    with ui.grid(3):
        for topic in BOARD:
            ui.text(topic, bold=True, align="center")
        for row in range(3):
            for topic in BOARD:
                field = f"{topic} {row * 100 + 100}"
                if field in s.used:
                    ui.text("-", align="center")
                elif ui.button(field) and not s.open:
                    s.open = field
                    s.used.append(field)
    if s.open:
        topic, worth = s.open.split(" ")
        question, answer = BOARD[topic][int(worth) // 100 - 1]
        ui.text(f"{s.turn}: {question}", size=28, bold=True)
        typed = ui.field("Answer").strip()
        if ui.button("Check") and typed:
            right = typed.lower() == answer.lower()
            s.points[s.turn] += int(worth) if right else -int(worth)
            s.words = "Right!" if right else f"No, it was {answer}"
            s.open, s.turn = "", "Team B" if s.turn == "Team A" else "Team A"
            ui.clear("Answer")
    else:
        ui.text(s.get("words", "Choose a field"), size=28)
    for team, points in s.points.items():
        ui.text(f"{team}: {points}", size=24)
