QUESTIONS = ["Do you sleep badly?", "Are you easily angry?", "Do you eat in a hurry?", "Is your neck tense?",
             "Do you think of work in the evening?"]


def app(ui):
    ui.title("Stress test")
    answers = ui.state.get("answers", [])
    if len(answers) < len(QUESTIONS):
        ui.text(f"{len(answers) + 1} of 5: {QUESTIONS[len(answers)]}", size=28)
        with ui.row():
            for points, answer in enumerate(["Never", "Sometimes", "Often"]):
                if ui.button(answer):
                    answers.append(points)
        return
    points = sum(answers)
    ui.text(f"{points} of 10 points", size=28)
    if points <= 3:
        ui.text("Low stress", size=40, color="good")
    elif points <= 6:
        ui.text("Medium stress", size=40, color="warn")
    else:
        ui.text("High stress", size=40, color="bad")
    if ui.button("Again"):
        answers.clear()
