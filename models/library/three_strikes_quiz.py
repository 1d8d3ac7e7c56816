STATEMENTS = [("Ice is lighter than water", True), ("A tomato is a nut", False), ("Sharks are mammals", False)]


def app(ui):
    ui.title("Three lives")
    s = ui.state
    place, points, lives = s.get("place", 0), s.get("points", 0), s.get("lives", 3)
    ui.text(f"Points: {points}", size=20)
    ui.text(f"Lives: {lives}", size=20)
    if lives > 0:
        statement, truth = STATEMENTS[place % len(STATEMENTS)]
        ui.text(statement, size=32, bold=True)
        with ui.row():
            for answer in [True, False]:
                if ui.button(f"{answer}"):
                    s.place = place + 1
                    if answer == truth:
                        s.points = points + 1
                    else:
                        s.lives = lives - 1
    else:
        ui.text(f"Game over with {points} points", size=28, color="bad")
        if ui.button("New game"):
            s.place, s.points, s.lives = 0, 0, 3
