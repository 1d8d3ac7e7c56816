def app(ui):
    ui.title("Oracle")
    s = ui.state
    answers = s.get("answers", {})
    question = ui.field("Question").strip()
    if ui.button("Ask"):
        s.asked = question
        if question and question not in answers:
            answers[question] = f"{random.choice(['Yes', 'No'])}, {random.randint(51, 99)} % sure"
    asked = s.get("asked", "")
    if asked:
        ui.text(asked, color="muted")
        ui.text(answers[asked], size=48, bold=True)
    else:
        ui.text("Ask me something", size=28)
