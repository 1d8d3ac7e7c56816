import random


def app(ui):
    ui.title("Sum duel")
    s = ui.state
    if "a" not in s or ui.button("New duel"):
        s.a, s.b, s.asked, s.points, s.words = random.randint(1, 20), random.randint(1, 20), 0, [0, 0], ""
    names = ["Max", "Lea"]
    if s.asked < 10:
        ui.text(f"{names[s.asked % 2]}: {s.a} + {s.b}", size=40)
        answer = ui.field("Result")
        if ui.button("Answer") and answer.strip():
            right = answer.strip() == str(s.a + s.b)
            s.points[s.asked % 2] += right
            s.words = "Right" if right else f"It is {s.a + s.b}"
            s.a, s.b, s.asked = random.randint(1, 20), random.randint(1, 20), s.asked + 1
            ui.clear("Result")
    else:
        draw = s.points[0] == s.points[1]
        ui.text("Draw" if draw else f"{names[s.points.index(max(s.points))]} won", size=40)
    ui.text(s.words)
    ui.text(f"Max {s.points[0]} : {s.points[1]} Lea", size=24)
