def app(ui):
    ui.title("Guess 1 to 8")
    s = ui.state
    if "secret" not in s:
        s.secret, s.guesses, s.words = random.randint(1, 8), 0, "Pick a number"
    with ui.row():
        for number in range(1, 9):
            if ui.button(f"{number}") and s.words != "Correct":
                s.guesses += 1
                s.words = "Correct" if number == s.secret else "Too low" if number < s.secret else "Too high"
    ui.text(s.words, size=28)
    ui.text(f"Guesses: {s.guesses}")
    if s.words == "Correct" and ui.button("New number"):
        del s["secret"]
