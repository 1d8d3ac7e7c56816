NAMES = ["Emma", "Noah", "Mila", "Leo", "Ida", "Finn"]


def app(ui):
    ui.title("Baby names")
    answers = ui.state.get("answers", [])
    place = len(answers)
    if place < 12:
        who = "Mum" if place < 6 else "Dad"
        ui.text(f"{who}: {NAMES[place % 6]}", size=48)
        with ui.row():
            if ui.button("Yes"):
                answers.append(True)
            if ui.button("No"):
                answers.append(False)
    else:
        both = [name for name, mum, dad in zip(NAMES, answers[:6], answers[6:]) if mum and dad]
        ui.text(f"Both like: {', '.join(both)}" if both else "Nothing in common", size=32)
        if ui.button("Again"):
            answers.clear()
