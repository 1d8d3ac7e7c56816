def app(ui):
    ui.title("Letter code")
    s = ui.state
    code, guesses = s.get("code", ""), s.get("guesses", [])
    word = ui.field("Secret code" if not code else "Guess").strip().upper()
    if ui.button("Hide" if not code else "Try"):
        if len(word) != 4 or any(letter not in "ABCDE" for letter in word):
            ui.notify("Four letters of A, B, C, D and E")
        elif not code:
            s.code = word
            ui.clear("Secret code")
        elif code not in guesses and len(guesses) < 6:
            guesses.append(word)
            ui.clear("Guess")
    for guess in guesses:
        exact = sum(a == b for a, b in zip(guess, code))
        both = sum(min(guess.count(letter), code.count(letter)) for letter in "ABCDE")
        ui.text(f"{guess}: {exact} in place, {both - exact} elsewhere", mono=True)
    if code and code in guesses:
        ui.text(f"Found after {len(guesses)} guesses", size=24, color="good")
    elif len(guesses) == 6:
        ui.text(f"It was {code}", size=24, color="bad")
    if ui.button("New code"):
        s.code, s.guesses = "", []
