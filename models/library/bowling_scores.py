def app(ui):
    ui.title("Bowling")
    scores = ui.state.get("scores", [])
    score = ui.number("Score", 100, min=0, max=300)
    with ui.row():
        if ui.button("Enter"):
            scores.append(score)
        if ui.button("Delete last") and scores:
            scores.pop()
    if not scores:
        ui.text("No games yet")
        return
    average = sum(scores) / len(scores)
    ui.text(f"Average {average:.1f}, best {max(scores)}", size=24)
    ui.text(f"Last {scores[-1]}: {scores[-1] - average:+.1f}", size=24, color="good" if scores[-1] >= average else "bad")
    ui.chart(scores)
