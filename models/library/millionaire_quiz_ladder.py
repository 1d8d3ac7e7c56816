QUESTIONS = [
    ["How many legs has a spider?", "8", "6", "10", "12"],
    ["Which planet is the largest?", "Jupiter", "Mars", "Venus", "Saturn"],
    ["What is the capital of Australia?", "Canberra", "Sydney", "Perth", "Melbourne"],
    ["Which metal is liquid at room temperature?", "Mercury", "Iron", "Tin", "Lead"],
    ["In which year did the Berlin Wall fall?", "1989", "1991", "1985", "1979"],
]
PRIZES = [0, 100, 1000, 10000, 100000, 1000000]


def app(ui):
    ui.title("Millionaire")
    s = ui.state
    if ui.button("New game") or "level" not in s:
        s.level, s.over, s.joker, s.hidden = 0, False, True, []
    if s.level == 5:
        ui.text("You win 1000000!", size=32, color="good")
    elif s.over:
        ui.text(f"Wrong, it was {QUESTIONS[s.level][1]}", size=24, color="bad")
        ui.text(f"You go home with {PRIZES[s.level - 1] if s.level > 0 else 0}", size=24)
    else:
        question, right, *wrong = QUESTIONS[s.level]
        ui.text(f"For {PRIZES[s.level + 1]}: {question}", size=24, bold=True)
        with ui.grid(2):
            for answer in sorted([right, *wrong]):
                if answer not in s.hidden and ui.button(answer):
                    s.level, s.over, s.hidden = s.level + (answer == right), answer != right, []
        if s.joker and ui.button("50:50"):
            s.joker, s.hidden = False, random.sample(wrong, 2)
        ui.text(f"You have {PRIZES[s.level]}", color="muted")
