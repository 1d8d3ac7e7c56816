import random


def app(ui):
    ui.title("Higher or lower")
    s = ui.state
    if "number" not in s:
        s.number, s.points, s.lives = random.randint(1, 100), 0, 3
    ui.text(s.number, size=72, align="center")
    if s.lives > 0:
        with ui.row():
            for word in ["Higher", "Lower"]:
                if ui.button(word):
                    following = random.randint(1, 100)
                    if following == s.number or (following > s.number) == (word == "Higher"):
                        s.points += 1
                    else:
                        s.lives -= 1
                    s.number = following
    else:
        ui.text("Game over", size=28, color="bad")
        if ui.button("Play again"):
            s.points, s.lives = 0, 3
    ui.text(f"Points: {s.points}, lives: {s.lives}", size=24)
