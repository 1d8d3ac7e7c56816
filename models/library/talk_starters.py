QUESTIONS = [
    "What made you laugh today?",
    "Which animal would you like to be for a day?",
    "What would you cook for a king?",
    "Where would you travel with a flying carpet?",
    "What are you really good at?",
    "Who was nice to you today?",
]


def app(ui):
    ui.title("Let's talk")
    s = ui.state
    if ui.button("Another question") or "question" not in s:
        s.question = random.choice([question for question in QUESTIONS if question != s.get("question")])
        s.count = s.get("count", 0) + 1
    with ui.card():
        ui.text(s.question, size=36, bold=True, align="center")
    ui.text(f"Question {s.count}", color="muted")
