QUESTIONS = [
    ("What is the capital of France?", ["Lyon", "Paris", "Nice"], "Paris"),
    ("How many legs has a spider?", ["6", "8", "10"], "8"),
    ("Which planet is the largest?", ["Jupiter", "Saturn", "Mars"], "Jupiter"),
]


def app(ui):
    ui.title("Quiz")
    s = ui.state
    number = s.get("number", 0)
    score = s.get("score", 0)
    if number == len(QUESTIONS):
        ui.text(f"You got {score} of {len(QUESTIONS)} right", size=28, align="center")
        if ui.button("Play again"):
            s.number, s.score, s.answer = 0, 0, None
        return
    question, options, right = QUESTIONS[number]
    answer = s.get("answer")
    ui.progress(number / len(QUESTIONS))
    ui.text(f"Question {number + 1} of {len(QUESTIONS)}", color="muted")
    ui.text(question, size=24, bold=True)
    if answer is None:
        with ui.row():
            for option in options:
                if ui.button(option):
                    s.answer = option
                    if option == right:
                        s.score = score + 1
    else:
        if answer == right:
            ui.text("Right!", size=24, color="good")
        else:
            ui.text(f"Wrong, it is {right}", size=24, color="bad")
        if ui.button("Next"):
            s.number, s.answer = number + 1, None
