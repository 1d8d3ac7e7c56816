import random


def app(ui):
    ui.title("Odd one out")
    s = ui.state
    left, points = s.get("left", 0), s.get("points", 0)
    if left > 0 and ui.every(1):
        left = s.left = left - 1
    ui.text(f"{left} seconds", size=20)
    if left > 0:
        with ui.grid(4):
            for i in range(16):
                if ui.button("9" if i == s.place else "6"):
                    s.points = points + 1 if i == s.place else max(0, points - 1)
                    s.place = random.randrange(16) if i == s.place else s.place
    elif ui.button("Start"):
        s.left, s.points, s.place = 30, 0, random.randrange(16)
    ui.text(f"Points: {points}", size=32)
