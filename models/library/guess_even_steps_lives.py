def app(ui):
    ui.title("Even number")
    s = ui.state
    if "secret" not in s or ui.button("Play again"):
        s.secret, s.left, s.words = random.randrange(2, 21, 2), 4, ""
    with ui.row():
        guess = ui.number("Number", 10, min=2, max=20, step=2)
        if ui.button("Guess") and s.left > 0 and s.words != "Found":
            s.left -= 1
            s.words = "Found" if guess == s.secret else "Higher" if guess < s.secret else "Lower"
    ui.text(s.words, size=28)
    if s.left == 0 and s.words != "Found":
        ui.text(f"It was {s.secret}", size=24, color="bad")
    ui.text(f"Tries left: {s.left}")
