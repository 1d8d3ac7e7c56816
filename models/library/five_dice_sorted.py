import random


def app(ui):
    ui.title("Five dice")
    s = ui.state
    if ui.button("Roll"):
        s.dice = sorted(random.randint(1, 6) for _ in range(5))
    dice = s.get("dice", [])
    ui.text(" ".join(str(die) for die in dice) or "Press Roll", size=48, bold=True)
    ui.text(f"Total: {sum(dice)}", size=24)
