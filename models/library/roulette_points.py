import random


def app(ui):
    ui.title("Roulette")
    s = ui.state
    points = s.get("points", 30)
    number = ui.number("My number", 5, min=0, max=12)
    with ui.row():
        for bet in ["Even", "Odd", "Number"]:
            if ui.button(bet) and points >= 2:
                ball = random.randint(0, 12)
                points -= 2
                if bet == "Number" and ball == number:
                    points += 22
                elif bet == "Even" and ball > 0 and ball % 2 == 0:
                    points += 4
                elif bet == "Odd" and ball % 2 == 1:
                    points += 4
                s.points, s.words = points, f"The ball: {ball}"
        if ui.button("New start"):
            points = s.points = 30
            s.words = "Place a bet"
    ui.text(s.get("words", "Place a bet"), size=28)
    ui.text(f"Points: {points}", size=32, bold=True)
