WORDS = ["Elephant", "Pirate", "Robot", "Ballet", "Volcano"]


def app(ui):
    ui.title("Charades")
    s = ui.state
    left, place, points = s.get("left", 0), s.get("place", 0), s.get("points", 0)
    if left > 0 and ui.every(1):
        left = s.left = left - 1
    if left > 0:
        ui.text(WORDS[place % len(WORDS)], size=56, bold=True, align="center")
        with ui.row():
            if ui.button("Got it"):
                s.points, s.place = points + 1, place + 1
            if ui.button("Skip"):
                s.place = place + 1
        ui.text(f"{left} seconds left", color="muted")
    else:
        ui.text(f"You got {points} words" if "points" in s else "Press Start", size=28)
        if ui.button("Start"):
            s.left, s.points, s.place = 60, 0, 0
