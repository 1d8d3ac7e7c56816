def app(ui):
    ui.title("Colour code")
    s = ui.state
    code, guesses = s.get("code", ""), s.get("guesses", [])
    word = ui.field("Secret code" if not code else "Guess").strip().upper()
    if ui.button("Hide" if not code else "Try"):
        if len(word) != 3 or any(letter not in "RGBY" for letter in word):
            ui.notify("Three letters of R, G, B and Y")
        elif not code:
            s.code = word
            ui.clear("Secret code")
        else:
            guesses.append(word)
            ui.clear("Guess")
    for guess in guesses:
        exact = sum(a == b for a, b in zip(guess, code))
        both = sum(min(guess.count(letter), code.count(letter)) for letter in "RGBY")
        ui.text(f"{guess}: {exact} in place, {both - exact} elsewhere", mono=True)
    if code and code in guesses:
        ui.text(f"Found after {len(guesses)} guesses", size=24, color="good")
    if ui.button("New code"):
        s.code, s.guesses = "", []
