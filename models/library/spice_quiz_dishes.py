QUESTIONS = [
    ("Which spice makes risotto milanese yellow?", ["Saffron", "Paprika", "Cumin"], "Saffron"),
    ("Which spice is in goulash?", ["Cinnamon", "Paprika", "Vanilla"], "Paprika"),
    ("Vanilla is the fruit of ...", ["a tree", "a grass", "an orchid"], "an orchid"),
    ("What is ground cinnamon made of?", ["Bark", "Roots", "Seeds"], "Bark"),
]


def app(ui):
    ui.title("Spices")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place == len(QUESTIONS):
        ui.text(f"{right} of {len(QUESTIONS)} right", size=36, bold=True)
        if ui.button("Once more"):
            s.place, s.right, s.words = 0, 0, ""
        return
    question, answers, correct = QUESTIONS[place]
    ui.text(question, size=24, bold=True)
    for answer in answers:
        if ui.button(answer):
            s.right = right + (answer == correct)
            s.words = "Right" if answer == correct else f"No: {correct}"
            s.place = place + 1
    ui.text(s.get("words", ""))
