import random

SPOTS = ["", "4", "08", "048", "0268", "02468", "023568"]


def app(ui):
    ui.title("Two dice")
    s = ui.state
    if ui.button("Roll"):
        s.dice = [random.randint(1, 6), random.randint(1, 6)]
    dice = s.get("dice", [])
    c = ui.canvas(320, 160)
    for i, number in enumerate(dice):
        c.rect(10 + i * 160, 10, 140, 140, "white", radius=15)
        for spot in SPOTS[number]:
            c.circle(40 + i * 160 + int(spot) % 3 * 40, 40 + int(spot) // 3 * 40, 12, "black")
    ui.text(f"Sum: {sum(dice)}" if dice else "Press Roll", size=24)
    if dice and dice[0] == dice[1]:
        ui.text("Double", size=24, color="good")
