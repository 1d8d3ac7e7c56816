import random


def app(ui):
    ui.title("Hit the mole")
    s = ui.state
    left = s.get("left", 0)
    score = s.get("score", 0)
    if left > 0 and ui.every(1):
        left = s.left = left - 1
        s.hole = random.randrange(9)
    ui.text(f"Score: {score}", size=32, align="center")
    with ui.grid(3):
        for hole in range(9):
            up = left > 0 and hole == s.hole
            if ui.button("Mole!" if up else "○") and left > 0:
                s.score = score + 1 if up else max(0, score - 1)
                if up:
                    s.hole = random.randrange(9)
    if left > 0:
        ui.text(f"{left} seconds left", align="center")
    else:
        if "hole" in s:
            ui.text(f"Time is up, score: {score}", color="good", align="center")
        if ui.button("Start"):
            s.left, s.score, s.hole = 30, 0, random.randrange(9)
