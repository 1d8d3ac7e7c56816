def app(ui):
    ui.title("Exit ticket")
    answers = ui.state.get("answers", [])
    with ui.row():
        answer = ui.field("What did you learn today?").strip()
        if ui.button("Hand in") and answer:
            answers.append(answer)
            ui.clear("What did you learn today?")
    ui.text(f"{len(answers)} {'ticket' if len(answers) == 1 else 'tickets'} handed in", size=28, bold=True)
    if ui.switch("Show the answers", False):
        for number, words in enumerate(answers, 1):
            ui.text(f"{number}. {words}", size=20)
        if ui.button("New lesson"):
            answers.clear()
