import random


def app(ui):
    ui.title("Dice duel")
    s = ui.state
    rounds = s.get("rounds", [])
    max_points = sum(2 * (a < b) + (a == b) for a, b in rounds)
    ida_points = sum(2 * (b < a) + (a == b) for a, b in rounds)
    ui.text(f"Max {max_points} : {ida_points} Ida", size=36, bold=True)
    for number, (a, b) in enumerate(rounds, start=1):
        ui.text(f"Round {number}: {a} and {b}")
    if len(rounds) < 3:
        if ui.button("Roll"):
            rounds.append([random.randint(1, 6), random.randint(1, 6)])
    else:
        winner = "Max wins" if max_points > ida_points else "Ida wins" if ida_points > max_points else "Draw"
        ui.text(winner, size=28)
        if ui.button("Again"):
            rounds.clear()
