import random


def app(ui):
    ui.title("Lucky number")
    s = ui.state
    points = s.get("points", 20)
    number = ui.choice("Your number", ["1", "2", "3", "4", "5", "6"])
    if ui.button("Throw") and points > 0:
        die = random.randint(1, 6)
        points -= 1
        if str(die) == number:
            points += 4
        s.points, s.words = points, f"The die shows {die}"
    ui.text(s.get("words", "Each game costs 1 point"), size=24)
    ui.text(f"Points: {points}", size=32, bold=True)
    if points == 0:
        ui.text("Game over", color="bad", size=24)
    if ui.button("New game"):
        s.points, s.words = 20, "Each game costs 1 point"
