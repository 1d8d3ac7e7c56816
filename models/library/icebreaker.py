import random

QUESTIONS = [
    "What was your first job?",
    "Which food could you eat every day?",
    "What do you do on a free Sunday?",
    "Which place do you want to see?",
    "What made you laugh this week?",
]


def app(ui):
    ui.title("Icebreaker")
    s = ui.state
    last = s.get("question", "Press for a question")
    if ui.button("Another question"):
        s.question = random.choice([question for question in QUESTIONS if question != last])
    ui.text(s.get("question", "Press for a question"), size=28, bold=True, align="center")
