import random


def app(ui):
    ui.title("Press the letter")
    s = ui.state
    left, points = s.get("left", 0), s.get("points", 0)
    if left > 0 and ui.every(1):
        left = s.left = left - 1
    if left > 0:
        for key in "FGHJ":
            if ui.pressed(key.lower()):
                points = points + 1 if key == s.letter else max(0, points - 1)
                s.points, s.letter = points, random.choice("FGHJ")
                break
        ui.text(s.letter, size=72, bold=True, align="center")
        ui.text(f"{left} seconds left", color="muted")
    else:
        ui.text("Time is up" if "letter" in s else "Press Start", size=24)
        if ui.button("Start"):
            s.left, s.points, s.letter = 20, 0, random.choice("FGHJ")
    ui.text(f"Points: {s.get('points', 0)}", size=28)
