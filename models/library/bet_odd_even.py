import random


def app(ui):
    ui.title("Odd or even")
    s = ui.state
    points = s.get("points", 50)
    stake = points if ui.checkbox("ALL IN", False) else min(5, points)
    with ui.row():
        for bet in ["ODD", "EVEN"]:
            if ui.button(bet) and points > 0:
                die = random.randint(1, 6)
                won = (die % 2 == 1) == (bet == "ODD")
                s.points = points + stake if won else points - stake
                s.words = f"Die: {die}"
    points = s.get("points", 50)
    ui.text(s.get("words", "Place your bet"), size=24)
    ui.text(f"Points: {points}", size=32, bold=True)
    if points >= 200:
        ui.text("RICH", size=28, color="gold")
    if ui.button("New start"):
        s.points, s.words = 50, "Place your bet"
