import random


def app(ui):
    ui.title("Guess the sum")
    s = ui.state
    rolls, points = s.get("rolls", 0), s.get("points", 0)
    guess = ui.slider("My guess", 2, 12, 7)
    if rolls < 10:
        if ui.button("Roll"):
            a, b = random.randint(1, 6), random.randint(1, 6)
            off = abs(a + b - guess)
            got = 5 if off == 0 else 2 if off == 1 else 0
            s.rolls, s.points = rolls + 1, points + got
            s.words = f"{a} + {b} = {a + b}: {got} points"
    else:
        ui.text("Game over", size=28)
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Rolls: {rolls} of 10")
    ui.text(f"Points: {points}", size=20, bold=True)
    if ui.button("New game"):
        s.rolls, s.points, s.words = 0, 0, ""
