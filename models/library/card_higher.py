import random

SUITS = {"hearts": "red", "spades": "black", "diamonds": "red", "clubs": "black"}


def app(ui):
    ui.title("Red or black")
    s = ui.state
    points, taken = s.get("points", 1), s.get("taken", [])
    ui.text(f"Points: {points}", size=28, bold=True)
    with ui.row():
        for color in ["red", "black"]:
            if ui.button(f"Guess {color}"):
                suit = random.choice(list(SUITS))
                s.points = points * 2 if SUITS[suit] == color else 1
                s.words = f"It was {suit}"
        if ui.button("Take it"):
            taken.append(points)
            s.points, s.words = 1, f"You took {points}"
    ui.text(s.get("words", ""))
    ui.list([f"{one} points" for one in taken])
