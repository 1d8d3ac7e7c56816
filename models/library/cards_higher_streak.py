def app(ui):
    ui.title("Streak")
    s = ui.state
    if "card" not in s:
        s.card, s.streak, s.best = random.randint(1, 13), 0, 0
    with ui.row():
        for word in ["Higher", "Lower"]:
            if ui.button(word):
                new = random.randint(1, 13)
                right = new > s.card if word == "Higher" else new < s.card
                s.streak = s.streak + 1 if right else 0
                s.best = max(s.best, s.streak)
                s.card = new
    ui.text(s.card, size=72, align="center")
    ui.text(f"Streak: {s.streak}", size=20)
    ui.text(f"Best: {s.best}", size=20)
