def app(ui):
    ui.title("Three chances")
    s = ui.state
    if "secret" not in s or ui.button("New number"):
        s.secret, s.guesses, s.words = random.randint(1, 10), 0, ""
    with ui.grid(5):
        for number in range(1, 11):
            if ui.button(f"{number}") and s.guesses < 3 and s.words != "Correct":
                s.guesses += 1
                if number == s.secret:
                    s.words = "Correct"
                elif s.guesses == 3:
                    s.words = f"It was {s.secret}"
                else:
                    s.words = "Too low" if number < s.secret else "Too high"
    ui.text(s.words, size=28)
    ui.text(f"Chances: {3 - s.guesses}")
