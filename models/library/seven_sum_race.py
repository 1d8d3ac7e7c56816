import random


def app(ui):
    ui.title("Lucky seven")
    s = ui.state
    points = s.get("points", 0)
    if ui.button("Roll"):
        a, b = random.randint(1, 6), random.randint(1, 6)
        points = points + 3 if a + b == 7 else max(0, points - 1)
        s.points, s.words = points, f"{a} + {b} = {a + b}"
    ui.text(s.get("words", "Roll a seven"), size=32)
    ui.text(f"Points: {points}", size=28, bold=True)
    if points >= 10:
        ui.text("Champion", size=32, color="good")
    if ui.button("Reset"):
        s.points, s.words = 0, "Roll a seven"
