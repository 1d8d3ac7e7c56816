def app(ui):
    ui.title("Ask me")
    s = ui.state
    question = ui.field("Question").strip()
    if ui.button("Ask"):
        s.answer = random.choice(["Yes", "No", "Maybe"]) if question else "Type a question"
    ui.text(s.get("answer", ""), size=48, bold=True)
