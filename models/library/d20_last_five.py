import random


def app(ui):
    ui.title("20-sided die")
    rolls = ui.state.get("rolls", [])
    if ui.button("Roll"):
        rolls.insert(0, random.randint(1, 20))
        del rolls[5:]
    if rolls:
        ui.text(rolls[0], size=64, bold=True, align="center")
        ui.text("Last rolls: " + ", ".join(str(roll) for roll in rolls))
    else:
        ui.text("Not rolled yet", color="muted")
