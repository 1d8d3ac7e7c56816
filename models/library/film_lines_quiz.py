FILMS = [("Titanic", 1997), ("Star Wars", 1977), ("The Lion King", 1994)]
FILMS += [("Avatar", 2009), ("Jaws", 1975), ("Frozen", 2013)]


def app(ui):
    ui.title("Film quiz")
    s = ui.state
    number, points = s.get("number", 0), s.get("points", 0)
    if number == len(FILMS):
        ui.text(f"{points} of {len(FILMS) * 3} points", size=40, bold=True)
        ui.text(s.words)
        if ui.button("Once more"):
            s.number, s.points, s.words = 0, 0, ""
        return
    film, year = FILMS[number]
    ui.text(f"When did {film} come to the cinema?", size=24, bold=True)
    guess = ui.slider("Year", 1970, 2020, 1995)
    if ui.button("That year"):
        gained = 3 if guess == year else 2 if abs(guess - year) <= 3 else 1 if abs(guess - year) <= 8 else 0
        s.points, s.number = points + gained, number + 1
        s.words = f"{film}: {year}, {gained} {'point' if gained == 1 else 'points'}"
    ui.text(s.get("words", "Exact 3 points, up to 3 years off 2, up to 8 years off 1"))
    ui.text(f"Film {number + 1} of {len(FILMS)}, points: {points}")
