import random


def app(ui):
    ui.title("Keep your dice")
    s = ui.state
    dice, left = s.get("dice", ["-"] * 5), s.get("left", 3)
    with ui.row():
        keep = [ui.checkbox(f"Keep {place + 1}", False) for place in range(5)]
    with ui.row():
        if ui.button("Roll") and left > 0:
            for place in range(5):
                if left == 3 or not keep[place]:
                    dice[place] = random.randint(1, 6)
            left = s.left = left - 1
        if ui.button("New turn"):
            dice = s.dice = ["-"] * 5
            left = s.left = 3
    ui.text(" ".join(str(die) for die in dice), size=48, bold=True)
    ui.text(f"Rolls left: {left}")
    if left == 0:
        ui.text(f"Final sum: {sum(dice)}", size=24, color="good")
