import random


def app(ui):
    ui.title("Five tries")
    s = ui.state
    secret, left = s.get("secret", random.randint(1, 20)), s.get("left", 5)
    won = s.get("won", False)
    number = ui.number("Number", 10, min=1, max=20)
    if ui.button("Try") and left > 0 and not won:
        left -= 1
        s.left, s.won = left, number == secret
        if s.won:
            s.words = f"You won, it was {secret}"
        elif left == 0:
            s.words = f"You lost, it was {secret}"
        else:
            s.words = "higher" if number < secret else "lower"
    ui.text(s.get("words", "From 1 to 20"), size=28, bold=True)
    ui.text(f"{left} tries left")
    if ui.button("New game"):
        s.secret, s.left, s.won, s.words = random.randint(1, 20), 5, False, "From 1 to 20"
