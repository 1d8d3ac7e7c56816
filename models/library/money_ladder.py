QUIZ = [
    ("Capital of Peru?", ["Lima", "Quito"], "Lima"),
    ("Which is a metal?", ["Neon", "Zinc"], "Zinc"),
    ("Who painted Guernica?", ["Picasso", "Dali"], "Picasso"),
]
MONEY = [0, 100, 500, 1000]


def app(ui):
    ui.title("Money quiz")
    s = ui.state
    place, ended = s.get("place", 0), s.get("ended", "")
    ui.text(f"You have {MONEY[place]} €", size=28, bold=True)
    if ended or place == 3:
        ui.text(ended or "You win 1000 €", size=24)
        if ui.button("New game"):
            s.place, s.ended = 0, ""
    else:
        question, answers, right = QUIZ[place]
        ui.text(f"For {MONEY[place + 1]} €: {question}", size=20)
        with ui.row():
            for answer in answers:
                if ui.button(answer):
                    if answer == right:
                        s.place = place + 1
                    else:
                        s.place, s.ended = 0, f"Wrong, it is {right}"
        if ui.button("Stop"):
            s.ended = f"You keep {MONEY[place]} €"
