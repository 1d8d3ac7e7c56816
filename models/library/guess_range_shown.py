def app(ui):
    ui.title("The range that is left")
    s = ui.state
    if "secret" not in s or ui.button("New game"):
        s.secret, s.low, s.high, s.found = random.randint(1, 50), 1, 50, False
    guess = int(ui.number("Guess", 25, min=1, max=50))
    if ui.button("Check"):
        if guess == s.secret:
            s.found = True
        elif guess < s.secret:
            s.low = max(s.low, guess + 1)
        else:
            s.high = min(s.high, guess - 1)
    if s.found:
        ui.text(f"Yes, it is {s.secret}", size=28, color="good")
    else:
        ui.text(f"{s.low} to {s.high}", size=28)
