import random


def app(ui):
    ui.title("Bet on a coin")
    s = ui.state
    points = s.get("points", 100)
    stake = min(int(ui.number("Stake", 10, min=1)), points)
    with ui.row():
        for side in ["Heads", "Tails"]:
            if ui.button(side) and points > 0:
                coin = random.choice(["Heads", "Tails"])
                s.points = points + stake if coin == side else points - stake
                s.words = f"{coin}, you {'win' if coin == side else 'lose'} {stake}"
    ui.text(s.get("words", "Heads or tails?"), size=24)
    ui.text(f"Points: {points}", size=32, bold=True)
    if ui.button("New start"):
        s.points, s.words = 100, "Heads or tails?"
