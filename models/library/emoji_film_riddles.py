FILMS = [
    ["🦁👑", "the lion king"],
    ["🚢🧊", "titanic"],
    ["🦈🏖️", "jaws"],
    ["🐠🔍", "finding nemo"],
    ["👻🔫", "ghostbusters"],
]


def app(ui):
    ui.title("Emoji films")
    s = ui.state
    if ui.button("New game") or "turn" not in s:
        s.turn, s.score, s.words = 0, 0, ""
    if s.turn < len(FILMS):
        emoji, film = FILMS[s.turn]
        ui.text(emoji, size=72, align="center")
        with ui.row():
            guess = ui.field("Film").strip().lower()
            if ui.button("Guess") and guess:
                if guess.removeprefix("the ") == film.removeprefix("the "):
                    s.turn, s.score, s.words = s.turn + 1, s.score + 1, f"Right, {film.title()}!"
                else:
                    s.words = "No, try again"
                ui.clear("Film")
        if ui.button("Give up") and s.turn < len(FILMS):
            s.turn, s.words = s.turn + 1, f"It was {film.title()}"
    else:
        ui.text("All films done", size=28)
    ui.text(s.words, size=20)
    ui.text(f"Score: {s.score} of {len(FILMS)}", size=24)
