def app(ui):
    ui.title("Would you recommend us?")
    s = ui.state
    answers = s.get("answers", [])
    with ui.row():
        for points in range(11):
            if ui.button(str(points)):
                answers.append(points)
    if answers:
        count = len(answers)
        good = sum(points >= 9 for points in answers)
        bad = sum(points <= 6 for points in answers)
        ui.text(f"Score: {(good - bad) / count * 100:.0f}", size=40, bold=True)
        ui.text(f"{count} {'answer' if count == 1 else 'answers'}")
    else:
        ui.text("No answers yet", color="muted")
    if ui.button("Start over"):
        s.answers = []
