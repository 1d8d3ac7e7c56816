def app(ui):
    ui.title("My place")
    text = ui.field("All scores", "55 60 70 80 90")
    mine = ui.number("Mine", 75)
    scores = []
    for word in text.replace(",", " ").split():
        try:
            scores.append(float(word))
        except ValueError:
            pass
    if not scores:
        ui.text("Type the scores with spaces between", color="muted")
        return
    below = sum(score < mine for score in scores)
    ui.text(f"{below / len(scores):.0%} are below", size=40, bold=True)
    ui.text(f"{below} of {len(scores)}")
