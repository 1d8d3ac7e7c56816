QUESTIONS = [("The largest ocean", "Pacific"), ("The longest river of Africa", "Nile"), ("The highest mountain", "Everest")]


def app(ui):
    ui.title("Quiz with hints")
    s = ui.state
    place, points, hint = s.get("place", 0), s.get("points", 0), s.get("hint", False)
    if place < len(QUESTIONS):
        question, answer = QUESTIONS[place]
        ui.text(question, size=24)
        typed = ui.field("Your answer").strip().lower()
        with ui.row():
            if ui.button("Hint"):
                s.hint = hint = True
            if ui.button("Answer") and typed:
                if typed == answer.lower():
                    s.points = points + (1 if hint else 2)
                s.place, s.hint = place + 1, False
                ui.clear("Your answer")
        if hint:
            ui.text(f"It begins with {answer[0]}")
    else:
        ui.text("The end", size=24)
    ui.text(f"Points: {s.get('points', 0)}")
