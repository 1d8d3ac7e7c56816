CLUES = ["It lives in Africa", "It eats leaves", "It has a very long neck"]


def app(ui):
    ui.title("Which animal is it?")
    s = ui.state
    shown, points = s.get("shown", 1), s.get("points", 0)
    for clue in CLUES[:shown]:
        ui.text(clue, size=24)
    if ui.button("Next clue") and shown < 3 and not points:
        s.shown = shown + 1
    with ui.row():
        animal = ui.field("Animal").strip().lower()
        if ui.button("Guess") and animal and not points:
            if animal == "giraffe":
                s.points = 4 - shown
                s.words = f"Right, {s.points} points"
            else:
                s.words = f"Not a {animal}"
            ui.clear("Animal")
    ui.text(s.get("words", ""), size=28, bold=True)
    if ui.button("Start over"):
        s.shown, s.points, s.words = 1, 0, ""
