QUIZ = [
    ("Which is the largest ocean?", ["Atlantic", "Pacific", "Indian", "Arctic"], "Pacific", "Arctic"),
    ("How many legs has a spider?", ["6", "8", "10", "12"], "8", "6"),
]


def app(ui):
    ui.title("Quiz with a joker")
    s = ui.state
    place, points, joker = s.get("place", 0), s.get("points", 0), s.get("joker", -1)
    if place < len(QUIZ):
        question, answers, right, other = QUIZ[place]
        ui.text(question, size=24, bold=True)
        with ui.grid(2):
            for answer in answers:
                if joker != place or answer in (right, other):
                    if ui.button(answer):
                        s.points = points + (answer == right)
                        s.place = place + 1
        if joker == -1 and ui.button("Joker"):
            s.joker = place
    else:
        ui.text(f"{points} of {len(QUIZ)} points", size=28)
        if ui.button("Play again"):
            s.place, s.points, s.joker = 0, 0, -1
