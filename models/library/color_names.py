import random

COLORS = ["red", "green", "blue", "yellow", "purple"]


def app(ui):
    ui.title("Which colour?")
    s = ui.state
    color = s.setdefault("color", random.choice(COLORS))
    c = ui.canvas(160, 160)
    c.rect(0, 0, 160, 160, color)
    with ui.row():
        for name in COLORS:
            if ui.button(name):
                if name == color:
                    s.right = s.get("right", 0) + 1
                s.asked = s.get("asked", 0) + 1
                s.feedback = "Right" if name == color else f"No, it was {color}"
                s.color = random.choice(COLORS)
    ui.text(s.get("feedback", ""), size=20)
    ui.text(f"Points: {s.get('right', 0)} of {s.get('asked', 0)}")
