def app(ui):
    ui.title("Ten points")
    s = ui.state
    if "secret" not in s or ui.button("New number"):
        s.secret, s.points, s.words = random.randint(1, 10), 10, "Guess from 1 to 10"
    with ui.grid(5):
        for n in range(1, 11):
            if ui.button(str(n)) and s.points > 0 and not s.words.startswith("Right"):
                if n == s.secret:
                    s.words = f"Right, you keep {s.points} points"
                else:
                    s.points -= 2
                    s.words = f"Not {n}" if s.points else f"It was {s.secret}"
    ui.text(s.words, size=24)
    ui.text(f"Points: {s.points}", size=24)
