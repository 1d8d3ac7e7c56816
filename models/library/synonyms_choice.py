QUESTIONS = [("big", ["tiny", "large", "long"], "large"), ("quick", ["fast", "slow", "quiet"], "fast"),
             ("happy", ["angry", "tired", "glad"], "glad"), ("begin", ["start", "stop", "wait"], "start")]


def app(ui):
    ui.title("Same meaning")
    s = ui.state
    place, points = s.get("place", 0), s.get("points", 0)
    if place < len(QUESTIONS):
        word, answers, right = QUESTIONS[place]
        ui.text(f"Which means the same as {word}?", size=24, bold=True)
        with ui.row():
            for answer in answers:
                if ui.button(answer):
                    s.words = "Right" if answer == right else f"No, {word} and {right}"
                    s.points, s.place = points + (answer == right), place + 1
    else:
        ui.text(f"{points} of {len(QUESTIONS)} points", size=40, bold=True)
        if ui.button("Play again"):
            s.place, s.points, s.words = 0, 0, ""
    ui.text(s.get("words", ""), size=20)
