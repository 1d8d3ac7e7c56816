def app(ui):
    ui.title("Hot and cold")
    s = ui.state
    secret, guesses = s.get("secret", 0), s.get("guesses", [])
    if not secret:
        number = ui.number("Secret number", 1, min=1, max=30)
        if ui.button("Keep"):
            s.secret, s.guesses = number, []
            ui.clear("Secret number")
    else:
        guess = ui.number("Guess", 1, min=1, max=30)
        if ui.button("Try") and secret not in guesses:
            guesses.append(guess)
        for one in guesses:
            away = abs(one - secret)
            word = "Found" if away == 0 else "Hot" if away <= 2 else "Warm" if away <= 6 else "Cold"
            ui.text(f"{one}: {word}")
        if ui.button("New secret"):
            s.secret, s.guesses = 0, []
