def app(ui):
    ui.title("Warmer or colder")
    s = ui.state
    if "secret" not in s or ui.button("New number"):
        s.secret, s.last, s.words = random.randint(1, 100), 0, "First guess"
    guess = ui.number("Guess", 50, min=1, max=100)
    if ui.button("Check"):
        away = abs(guess - s.secret)
        if away == 0:
            s.words = "Got it"
        elif not s.last:
            s.words = "Not yet"
        elif away == abs(s.last - s.secret):
            s.words = "As far as before"
        else:
            s.words = "Warmer" if away < abs(s.last - s.secret) else "Colder"
        s.last = guess
    ui.text(s.words, size=36, bold=True)
