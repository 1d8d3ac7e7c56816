QUESTIONS = [
    ("How many players of one team are on the pitch?", ["9", "10", "11", "12"], "11"),
    ("How long is a half?", ["30 minutes", "40 minutes", "45 minutes", "60 minutes"], "45 minutes"),
    ("Which country has won the most World Cups of men?", ["Germany", "Brazil", "Italy", "Argentina"], "Brazil"),
    ("How far from the goal is the penalty spot?", ["9 m", "11 m", "13 m", "16 m"], "11 m"),
    ("Where was the World Cup of 2010?", ["South Africa", "France", "Japan", "Brazil"], "South Africa"),
    ("What does a second yellow card lead to?", ["Penalty", "Red card", "Corner", "Nothing"], "Red card"),
]


def app(ui):
    ui.title("Football quiz")
    s = ui.state
    number, score = s.get("number", 0), s.get("score", 0)
    if number == len(QUESTIONS):
        ui.text(f"{score} of {len(QUESTIONS)} right", size=40, bold=True)
        ui.text(s.words)
        if ui.button("Kick off again"):
            s.number, s.score, s.words = 0, 0, ""
        return
    question, answers, right = QUESTIONS[number]
    ui.text(question, size=24, bold=True)
    with ui.grid(2):
        for answer in answers:
            if ui.button(answer):
                s.score = score + (answer == right)
                s.words = "Goal!" if answer == right else f"Off target, it is {right}"
                s.number = number + 1
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Question {number + 1} of {len(QUESTIONS)}, score: {score}")
