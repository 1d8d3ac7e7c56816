import random


def app(ui):
    ui.title("Warm or cold")
    s = ui.state
    secret = s.get("secret", random.randint(1, 50))
    guesses = s.get("guesses", [])
    found = secret in guesses
    guess = ui.number("Your guess", 25, min=1, max=50)
    if ui.button("Guess") and not found:
        guesses.append(guess)
        if guess == secret:
            s.words = "Found!"
        elif len(guesses) == 1:
            s.words = "Not this one"
        else:
            s.words = "WARMER" if abs(guess - secret) < abs(guesses[-2] - secret) else "COLDER"
    ui.text(s.get("words", "Guess a number from 1 to 50"), size=28, bold=True)
    ui.text(f"Guesses: {len(guesses)}", color="muted")
    if ui.button("New number"):
        s.secret, s.guesses, s.words = random.randint(1, 50), [], "Guess a number from 1 to 50"
