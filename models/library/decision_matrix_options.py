CRITERIA = {"Price": 3, "Quality": 2, "Speed": 1}


def app(ui):
    ui.title("Decision")
    scores = {"A": 0, "B": 0, "C": 0}
    for criterion, usual in CRITERIA.items():
        with ui.row():
            weight = ui.number(f"Weight of {criterion}", usual, min=0, max=5)
            for option in scores:
                scores[option] += weight * ui.number(f"{criterion} of {option}", 5, min=0, max=10)
    for option, score in scores.items():
        ui.text(f"{option}: {score}", size=20)
    top = max(scores.values())
    ui.text("Best: " + ", ".join(option for option in scores if scores[option] == top), size=32, bold=True)
