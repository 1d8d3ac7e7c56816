def app(ui):
    ui.title("Next card")
    s = ui.state
    if "card" not in s or ui.button("New game"):
        s.card, s.points, s.over = random.randint(1, 10), 0, False
    with ui.row():
        for word in ["Higher", "Lower"]:
            if ui.button(word) and not s.over:
                new = random.randint(1, 10)
                if new != s.card:
                    if (new > s.card) == (word == "Higher"):
                        s.points += 1
                    else:
                        s.over = True
                s.card = new
    ui.text(s.card, size=72, align="center")
    ui.text(f"Points: {s.points}", size=24)
    if s.over:
        ui.text("Game over", size=28, color="bad")
