THINGS = [("Cork", "Floats"), ("Stone", "Sinks"), ("Ice", "Floats"), ("Coin", "Sinks"), ("Candle", "Floats")]


def app(ui):
    ui.title("Float or sink?")
    s = ui.state
    answers = s.get("answers", [])
    if len(answers) < len(THINGS):
        ui.text(THINGS[len(answers)][0], size=48, bold=True)
        with ui.row():
            for answer in ["Floats", "Sinks"]:
                if ui.button(answer):
                    answers.append(answer)
    else:
        right = sum(answer == truth for answer, (thing, truth) in zip(answers, THINGS))
        ui.text(f"{right} of {len(THINGS)} right", size=40, bold=True)
        if ui.button("Again"):
            s.answers = []
    for answer, (thing, truth) in zip(answers, THINGS):
        ui.text(f"{thing} {truth.lower()} {'✓' if answer == truth else '✗'}")
