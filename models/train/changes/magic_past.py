import random

ANSWERS = ["Yes", "No", "Maybe", "Ask again later", "Certainly", "Better not"]


def app(ui):
    ui.title("Magic ball")
    past = ui.state.get("past", [])
    question = ui.field("Your question", placeholder="Will it rain?")
    if ui.button("Shake"):
        if question.strip():
            ui.text(question, size=20, italic=True)
            answer = random.choice(ANSWERS)
            past.insert(0, f"{question} {answer}")
            ui.text(answer, size=48, bold=True, color="purple")
        else:
            ui.text("Ask something first", color="warn")
    for line in past:
        ui.text(line, color="muted")
