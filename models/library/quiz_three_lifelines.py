QUESTIONS = [
    ("Which is the longest river of Europe?", ["Volga", "Danube", "Rhine", "Loire"], "It is in Russia"),
    ("Who wrote Romeo and Juliet?", ["Shakespeare", "Goethe", "Dickens", "Molière"], "An Englishman"),
    ("What is 12 times 12?", ["144", "124", "142", "122"], "More than 142"),
    ("Which metal is liquid at room temperature?", ["Mercury", "Iron", "Zinc", "Lead"], "Also a planet"),
]


def app(ui):
    ui.title("Quiz with lifelines")
    s = ui.state
    if ui.button("New game") or "number" not in s:
        s.number, s.right, s.used, s.gone, s.hint, s.lost = 0, 0, [], [], "", False
    if s.number == len(QUESTIONS) or s.lost:
        ui.text("Lost" if s.lost else "You win!", size=40, bold=True)
        ui.text(f"{s.right} of {len(QUESTIONS)} right")
        return
    question, answers, hint = QUESTIONS[s.number]
    ui.text(question, size=24, bold=True)
    with ui.row():
        for line in ["50:50", "Hint", "Skip"]:
            if line not in s.used and ui.button(line):
                s.used.append(line)
                if line == "50:50":
                    s.gone = random.sample(answers[1:], 2)
                elif line == "Hint":
                    s.hint = hint
                else:
                    s.number, s.gone, s.hint = s.number + 1, [], ""
    for answer in sorted(answers):
        if answer not in s.gone and ui.button(answer):
            s.lost = answer != answers[0]
            if not s.lost:
                s.number, s.right, s.gone, s.hint = s.number + 1, s.right + 1, [], ""
    ui.text(s.hint, size=20)
    ui.text(f"Question {s.number + 1} of {len(QUESTIONS)}, lifelines left: {3 - len(s.used)}")
