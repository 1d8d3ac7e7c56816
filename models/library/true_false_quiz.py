STATEMENTS = [("Bats are blind", False), ("Honey never spoils", True), ("Penguins can fly", False)]


def app(ui):
    ui.title("True or false?")
    s = ui.state
    place, points = s.get("place", 0), s.get("points", 0)
    if place < len(STATEMENTS):
        statement, truth = STATEMENTS[place]
        ui.text(statement, size=32, bold=True)
        with ui.row():
            for answer in [True, False]:
                if ui.button(f"{answer}"):
                    s.words = "Right" if answer == truth else "Wrong"
                    s.points, s.place = points + (answer == truth), place + 1
    else:
        ui.text(f"{points} of {len(STATEMENTS)} points", size=32, bold=True)
        if ui.button("Play again"):
            s.points, s.place, s.words = 0, 0, ""
    ui.text(s.get("words", ""), size=20)
