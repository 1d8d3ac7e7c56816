import random


def app(ui):
    ui.title("Dice")
    s = ui.state
    dice = s.get("dice", [1, 1])
    if ui.button("Roll"):
        dice = s.dice = [random.randint(1, 6), random.randint(1, 6)]
        s.rolls = s.get("rolls", 0) + 1
        s.doubles = s.get("doubles", 0) + (dice[0] == dice[1])
    with ui.row():
        for value in dice:
            ui.text("⚀⚁⚂⚃⚄⚅"[value - 1], size=96)
    ui.text(f"Total: {sum(dice)}", size=28)
    if "doubles" in s and dice[0] == dice[1]:
        ui.text("Double!", size=28, color="good")
    ui.text(f"Doubles: {s.get('doubles', 0)}")
    ui.text(f"Rolled {s.get('rolls', 0)} times", color="muted")
