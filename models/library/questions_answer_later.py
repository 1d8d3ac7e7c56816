def app(ui):
    ui.title("Questions")
    waiting = ui.state.get("waiting", [])
    solved = ui.state.get("solved", [])
    with ui.row():
        question = ui.field("Question").strip()
        if ui.button("Ask") and question:
            waiting.append(question)
            ui.clear("Question")
    ui.text(f"{len(waiting)} open {'question' if len(waiting) == 1 else 'questions'}", size=28, bold=True)
    if waiting:
        about = ui.choice("About", waiting)
        answer = ui.field("Answer").strip()
        if ui.button("Answer it") and answer:
            waiting.remove(about)
            solved.insert(0, [about, answer])
            ui.clear("Answer")
    for question, answer in solved:
        with ui.card(question):
            ui.text(answer, color="good")
