import random


def app(ui):
    ui.title("Number hunt")
    s = ui.state
    left = math.ceil(s.end - ui.time) if s.get("end") else 0
    if s.get("end") and left <= 0:
        s.end, s.words = 0, f"Time over, it was {s.number}"
    guess = ui.number("Your guess", 25, min=1, max=50)
    if ui.button("Guess") and s.get("end"):
        s.guesses += 1
        if guess == s.number:
            s.end, s.words = 0, f"Found, guesses: {s.guesses}"
        else:
            s.words = "Too low" if guess < s.number else "Too high"
    if ui.button("Start"):
        s.number, s.end, s.guesses, s.words = random.randint(1, 50), ui.time + 30, 0, "Guess now"
    ui.text(s.get("words", "Press Start"), size=32)
    ui.text(f"{max(0, left)} seconds")
