QUESTIONS = [
    ("How many legs has a spider?", ["6", "8", "10"], "8"),
    ("Which animal says moo?", ["Cow", "Dog", "Cat"], "Cow"),
    ("Which of these can fly?", ["Eagle", "Shark", "Horse"], "Eagle"),
]


def app(ui):
    ui.title("Animals")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place == 3:
        ui.text(f"{right} of 3 were right", size=28)
        if ui.button("Play again"):
            s.place, s.right = 0, 0
        return
    question, answers, correct = QUESTIONS[place]
    ui.text(question, size=24)
    with ui.row():
        for answer in answers:
            if ui.button(answer):
                s.place, s.right = place + 1, right + (answer == correct)
