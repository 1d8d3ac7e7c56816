QUESTIONS = [
    ("A burn: what first?", ["Butter", "Cool water", "Nothing"], "Cool water"),
    ("How many pushes before 2 breaths?", ["15", "30", "60"], "30"),
    ("Nosebleed: the head goes?", ["Forward", "Back", "Down to the floor"], "Forward"),
]


def app(ui):
    ui.title("First aid quiz")
    s = ui.state
    place, right, given = s.get("place", 0), s.get("right", 0), s.get("given", "")
    if place == len(QUESTIONS):
        ui.text(f"{right} of {len(QUESTIONS)} right", size=40)
        if ui.button("Again"):
            s.place, s.right = 0, 0
        return
    question, answers, correct = QUESTIONS[place]
    ui.text(question, size=28)
    with ui.row():
        for answer in answers:
            if ui.button(answer) and not given:
                given = s.given = answer
                s.right = right + (answer == correct)
    if given:
        ui.text("Right" if given == correct else f"Wrong: {correct}", size=24)
        if ui.button("Next"):
            s.place, s.given = place + 1, ""
