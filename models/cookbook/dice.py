import random


def app(ui):
    ui.title("Dice")
    s = ui.state
    dice = s.get("dice", [1, 1])
    if ui.button("Roll"):
        dice = s.dice = [random.randint(1, 6), random.randint(1, 6)]
        s.rolls = s.get("rolls", 0) + 1
    with ui.row():
        for value in dice:
            ui.text("⚀⚁⚂⚃⚄⚅"[value - 1], size=96)
    ui.text(f"Total: {sum(dice)}", size=28)
    ui.text(f"Rolled {s.get('rolls', 0)} times", color="muted")
