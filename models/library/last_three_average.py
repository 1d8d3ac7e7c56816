def app(ui):
    ui.title("Scores")
    scores = ui.state.get("scores", [])
    with ui.row():
        score = ui.number("Score", 0)
        if ui.button("Add"):
            scores.append(score)
            ui.state.scores = scores
    if scores:
        last = scores[-3:]
        ui.text(f"Last three: {sum(last) / len(last):.1f}", size=24)
        ui.text(f"All: {sum(scores) / len(scores):.1f}", size=24)
