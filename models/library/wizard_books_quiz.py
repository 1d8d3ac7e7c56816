QUESTIONS = [
    ("What is the name of Harry's owl?", "hedwig"),
    ("Which house is Harry in?", "gryffindor"),
    ("Who is the headmaster at first?", "dumbledore"),
    ("Which sport is played on brooms?", "quidditch"),
    ("What is Ron's family name?", "weasley"),
]


def app(ui):
    ui.title("Harry Potter quiz")
    s = ui.state
    number, points = s.get("number", 0), s.get("points", 0)
    if number < len(QUESTIONS):
        question, right = QUESTIONS[number]
        ui.text(question, size=24, bold=True)
        answer = ui.field("Answer").strip().lower()
        with ui.row():
            if ui.button("Check") and answer:
                if right in answer:
                    s.points, s.number, s.words = points + 1, number + 1, f"Right, {right.title()}"
                else:
                    s.words = "No, try again"
                ui.clear("Answer")
            if ui.button("I don't know"):
                s.number, s.words = number + 1, f"It was {right.title()}"
    else:
        ui.text("You are a wizard!" if points == len(QUESTIONS) else "Back to school!", size=28, bold=True)
        if ui.button("Start over"):
            s.number, s.points, s.words = 0, 0, ""
    ui.text(s.get("words", ""), size=20)
    ui.progress(number / len(QUESTIONS))
    ui.text(f"Points: {points} of {len(QUESTIONS)}")
