import random


def app(ui):
    ui.title("Dice")
    s = ui.state
    dice = s.get("dice", [1, 1])
    count = ui.slider("How many dice", 1, 6, 2)
    if ui.button("Roll"):
        dice = s.dice = [random.randint(1, 6) for _ in range(count)]
        s.rolls = s.get("rolls", 0) + 1
    with ui.row():
        for value in dice:
            ui.text("⚀⚁⚂⚃⚄⚅"[value - 1], size=96)
    ui.text(f"Total: {sum(dice)}", size=28)
    ui.text(f"Rolled {s.get('rolls', 0)} times", color="muted")
