import random


def app(ui):
    ui.title("Higher or lower")
    s = ui.state
    number = s.get("number", random.randint(1, 13))
    streak, best = s.get("streak", 0), s.get("best", 0)
    ui.text(number, size=72, bold=True, align="center")
    with ui.row():
        for guess in ["Higher", "Lower"]:
            if ui.button(guess):
                after = random.randint(1, 13)
                right = after > number if guess == "Higher" else after < number
                s.streak = streak + 1 if right else 0
                s.best = max(best, s.streak)
                s.words = "Right, streak goes on" if right else "Wrong"
                s.number = after
    ui.text(s.get("words", "What comes next?"), size=20)
    ui.text(f"Streak: {s.get('streak', 0)}", size=20)
    ui.text(f"Best: {s.get('best', 0)}", color="muted")
