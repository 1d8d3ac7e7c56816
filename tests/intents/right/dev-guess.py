def app(ui):
    ui.title("Guess the number")
    secret = ui.state.get("secret", None)
    if secret is None:
        secret = ui.state.secret = random.randint(1, 10)
    guess = ui.number("Your number", 5, min=1, max=10)
    if ui.button("Guess"):
        if guess < secret:
            ui.text("Too low")
        elif guess > secret:
            ui.text("Too high")
        else:
            ui.text("Correct!")
