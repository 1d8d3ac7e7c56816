def app(ui):
    ui.title("Plus with lives")
    s = ui.state
    if "a" not in s or ui.button("New game"):
        s.a, s.b, s.points, s.lives = random.randint(1, 10), random.randint(1, 10), 0, 3
    answer = ui.number("Sum", 0, min=0, max=100)
    if ui.button("Check") and s.lives > 0:
        if answer == s.a + s.b:
            s.points += 1
        else:
            s.lives -= 1
        s.a, s.b = random.randint(1, 10), random.randint(1, 10)
        ui.clear("Sum")
    if s.lives > 0:
        ui.text(f"{s.a} + {s.b} = ?", size=40)
    else:
        ui.text("Game over", size=40, color="bad")
    ui.text(f"Points: {s.points}, lives: {s.lives}")
