import random


def app(ui):
    ui.title("Dice race")
    s = ui.state
    steps = s.get("steps", {"Red": 0, "Blue": 0})
    turn = s.get("turn", "Red")
    winner = [name for name in steps if steps[name] >= 30]
    for name in steps:
        ui.text(f"{name}: {steps[name]}", size=20)
        ui.progress(min(1, steps[name] / 30))
    if winner:
        ui.text(f"{winner[0]} wins", size=32, color="good")
    else:
        ui.text(f"{turn} rolls", size=24)
        if ui.button("Roll"):
            dice = random.randint(1, 6)
            steps[turn] += dice
            s.words = f"{turn} rolled {dice}"
            if dice < 6:
                s.turn = "Blue" if turn == "Red" else "Red"
    ui.text(s.get("words", ""), color="muted")
    if ui.button("New race"):
        s.steps, s.turn, s.words = {"Red": 0, "Blue": 0}, "Red", ""
