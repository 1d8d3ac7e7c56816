def app(ui):
    ui.title("Quick eyes")
    s = ui.state
    if "word" not in s or ui.every(1):
        s.word, s.used = random.choice(["Cat", "Dog", "Bird"]), False
    if ui.button("Catch") and not s.used:
        s.points = s.get("points", 0) + (1 if s.word == "Bird" else -1)
        s.used = True
    ui.text(s.word, size=64, align="center")
    ui.text(f"Points: {s.get('points', 0)}")
