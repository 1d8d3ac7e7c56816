import random


def app(ui):
    ui.title("Three dice")
    s = ui.state
    dice, again = s.get("dice", []), s.get("again", 0)
    total, played = s.get("total", 0), s.get("played", 0)
    with ui.row():
        for i, die in enumerate(dice):
            if ui.button(f"Die {i + 1}: {die}") and again > 0:
                dice[i] = random.randint(1, 6)
                again = s.again = again - 1
    if dice:
        kinds = len(set(dice))
        points = 30 if kinds == 1 else 10 if kinds == 2 else max(dice)
        ui.text(f"{points} points, {again} throws again")
        if ui.button("Count"):
            s.total, s.played, s.dice = total + points, played + 1, []
    elif played < 5:
        if ui.button("Roll"):
            s.dice, s.again = [random.randint(1, 6) for _ in range(3)], 2
    ui.text(f"Total {total} after {played} of 5", size=24)
    if ui.button("New game"):
        s.dice, s.total, s.played = [], 0, 0
