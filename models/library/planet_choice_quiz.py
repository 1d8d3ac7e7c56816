QUESTIONS = {"Largest planet": "Jupiter", "Nearest to the Sun": "Mercury", "Red planet": "Mars"}


def app(ui):
    ui.title("Planets")
    s = ui.state
    right = 0
    for question, answer in QUESTIONS.items():
        if ui.choice(question, ["-", "Mars", "Jupiter", "Mercury"]) == answer:
            right += 1
    if ui.button("Check"):
        s.result = f"{right} of 3 right"
    ui.text(s.get("result", ""), size=24)
