QUESTIONS = [
    "Why do you want to work here?",
    "What are you good at?",
    "What is your weak side?",
    "Where will you be in five years?",
    "How do you handle stress?",
    "What was your biggest mistake?",
]


def app(ui):
    ui.title("Job interview")
    s = ui.state
    if ui.button("Next question"):
        s.question = random.choice([one for one in QUESTIONS if one != s.get("question")])
        s.end = ui.time + 120
    if s.get("question"):
        ui.text(s.question, size=32, bold=True)
        left = math.ceil(s.end - ui.time)
        if left > 0:
            ui.text(f"{left} seconds", size=24)
        else:
            ui.text("Time is up", size=24, color="bad")
    else:
        ui.text("Are you ready?", color="muted")
