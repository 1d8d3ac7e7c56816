def app(ui):
    ui.title("Guess with a hint")
    s = ui.state
    if "secret" not in s or ui.button("New number"):
        s.secret, s.words, s.hint = random.randint(1, 20), "Guess a number", ""
    guess = ui.number("Your guess", 10, min=1, max=20)
    with ui.row():
        if ui.button("Guess"):
            s.words = "Correct" if guess == s.secret else "Too low" if guess < s.secret else "Too high"
        if ui.button("Hint"):
            s.hint = "It is even" if s.secret % 2 == 0 else "It is odd"
    ui.text(s.words, size=28)
    ui.text(s.hint, color="muted")
