import random


def app(ui):
    ui.title("Odds and evens")
    s = ui.state
    score = s.get("score", [0, 0])
    with ui.row():
        for fingers in range(1, 6):
            if ui.button(f"{fingers}"):
                other = random.randint(1, 5)
                total = fingers + other
                score[total % 2] += 1
                s.words = f"{fingers} + {other} = {total} is {'odd' if total % 2 else 'even'}"
    ui.text(s.get("words", "How many fingers?"), size=24)
    ui.text(f"You {score[0]} : {score[1]} Computer", size=32, bold=True)
    if ui.button("New game"):
        s.score, s.words = [0, 0], "How many fingers?"
