import random

ANSWERS = ["Yes", "No", "Maybe", "Ask again later", "Certainly", "Better not"]


def app(ui):
    ui.title("Magic ball")
    question = ui.field("Your question", placeholder="Will it rain?")
    if ui.button("Shake"):
        if question.strip():
            ui.text(question, size=20, italic=True)
            ui.text(random.choice(ANSWERS), size=48, bold=True, color="purple")
        else:
            ui.text("Ask something first", color="warn")
