def app(ui):
    ui.title("Four tries")
    s = ui.state
    if "secret" not in s or ui.button("New game"):
        s.secret, s.left, s.words, s.over = random.randint(1, 15), 4, "Guess 1 to 15", False
    guess = ui.number("Guess", 8, min=1, max=15)
    if ui.button("Try") and not s.over:
        s.left -= 1
        if guess == s.secret:
            s.words, s.over = "You win", True
        elif s.left == 0:
            s.words, s.over = f"It was {s.secret}", True
        else:
            s.words = "Higher" if s.secret > guess else "Lower"
    ui.text(s.words, size=28, bold=True)
    ui.text(f"{s.left} tries left")
