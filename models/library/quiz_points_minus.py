QUESTIONS = [("How many legs has a spider?", 8), ("How many days has a week?", 7), ("How many sides has a cube?", 6)]


def app(ui):
    ui.title("Number quiz")
    s = ui.state
    if ui.button("Start again"):
        s.at, s.points, s.words = 0, 0, ""
    at, points = s.get("at", 0), s.get("points", 0)
    answer = ui.number("Answer", 0, min=0, max=100)
    if ui.button("Check") and at < 3:
        right = answer == QUESTIONS[at][1]
        s.points = points = points + (10 if right else -5)
        s.words = "Right" if right else f"Wrong, it is {QUESTIONS[at][1]}"
        s.at = at = at + 1
        ui.clear("Answer")
    ui.text(QUESTIONS[at][0] if at < 3 else "The end", size=24)
    ui.text(s.get("words", ""))
    ui.text(f"Points: {points}", size=24)
