SENTENCES = [
    ("A spider has eight legs", True),
    ("The Sun is a planet", False),
    ("Canberra is the capital of Australia", True),
    ("A tomato is a fruit", True),
    ("Penguins live at the North Pole", False),
    ("Lightning is hotter than the surface of the Sun", True),
    ("Bats are birds", False),
    ("Water boils at 90 degrees at sea level", False),
]


def app(ui):
    ui.title("True or false duel")
    s = ui.state
    if ui.button("New duel") or "number" not in s:
        s.number, s.points, s.given = 0, [0, 0], ["", ""]
    over = s.number == len(SENTENCES)
    if not over:
        sentence, truth = SENTENCES[s.number]
        ui.text(sentence, size=28, bold=True)
        for player in range(2):
            with ui.row():
                ui.text(f"Player {player + 1}", size=20)
                for answer in ["True", "False"]:
                    if ui.button(f"{answer} {player + 1}") and not s.given[player]:
                        s.given[player] = answer
                ui.text("has answered" if s.given[player] else "")
        if all(s.given):
            s.points = [p + (given == str(truth)) for p, given in zip(s.points, s.given)]
            s.number, s.given, s.last = s.number + 1, ["", ""], f"{sentence}: {str(truth).lower()}"
    ui.text(s.get("last", ""))
    a, b = s.points
    ui.text(f"Player 1 {a} : {b} Player 2", size=28, bold=True)
    if s.number == len(SENTENCES):
        ui.text("Draw" if a == b else f"Player {1 if a > b else 2} wins", size=28, color="good")
