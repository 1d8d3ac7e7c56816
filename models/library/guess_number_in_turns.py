def app(ui):
    ui.title("Who finds the number")
    s = ui.state
    wins = s.get("wins", [0, 0])
    if ui.button("New number") or "secret" not in s:
        s.secret, s.guesses, s.found = random.randint(1, 100), [], False
    player = len(s.guesses) % 2
    guess = ui.field("Guess from 1 to 100").strip()
    if ui.button("Guess") and guess.isdigit() and 1 <= int(guess) <= 100 and not s.found:
        s.guesses.append(int(guess))
        ui.clear("Guess from 1 to 100")
        if int(guess) == s.secret:
            s.found = True
            wins[player] += 1
    for i, number in enumerate(s.guesses):
        hint = "too low" if number < s.secret else "too high" if number > s.secret else "right"
        ui.text(f"Player {i % 2 + 1}: {number} is {hint}")
    last = (len(s.guesses) - 1) % 2 + 1
    ui.text(f"Player {last} wins" if s.found else f"Player {len(s.guesses) % 2 + 1} guesses", size=28, bold=True)
    ui.text(f"Numbers found: {wins[0]} : {wins[1]}")
