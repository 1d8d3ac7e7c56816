import random

CUPS = ["Left", "Middle", "Right"]


def app(ui):
    ui.title("Cups")
    s = ui.state
    points, row, lives = s.get("points", 0), s.get("row", 0), s.get("lives", 3)
    words = s.get("words", "Press Shuffle")
    if lives == 0:
        words = "Game over"
    elif words == "Where is it?":
        with ui.row():
            for cup in CUPS:
                if ui.button(cup):
                    ball = random.choice(CUPS)
                    row = row + 1 if cup == ball else 0
                    points, lives = points + row, lives - (cup != ball)
                    words = f"It was {ball.lower()}"
    if ui.button("Shuffle"):
        if lives == 0:
            points, row, lives = 0, 0, 3
        words = "Where is it?"
    s.points, s.row, s.lives, s.words = points, row, lives, words
    ui.text(words, size=28)
    ui.text(f"Points: {points}, in a row: {row}, lives: {lives}", size=20)
