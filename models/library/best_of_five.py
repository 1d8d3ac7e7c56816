import random


def app(ui):
    ui.title("Stay in or go out?")
    s = ui.state
    wins = s.get("wins", {"Stay in": 0, "Go out": 0})
    if 3 in wins.values():
        if ui.button("Again"):
            wins = s.wins = {"Stay in": 0, "Go out": 0}
    elif ui.button("Toss"):
        wins[random.choice(list(wins))] += 1
    for name in wins:
        ui.text(f"{name}: {wins[name]}", size=24)
        if wins[name] == 3:
            ui.text(f"Decision: {name}", size=40, bold=True)
