import random


def app(ui):
    ui.title("20-sided die")
    s = ui.state
    kind = ui.choice("Kind", ["Normal", "Advantage", "Disadvantage"])
    if ui.button("Roll"):
        count = 1 if kind == "Normal" else 2
        s.dice = [random.randint(1, 20) for _ in range(count)]
        s.result = min(s.dice) if kind == "Disadvantage" else max(s.dice)
    if s.get("dice"):
        ui.text("Dice: " + ", ".join(str(die) for die in s.dice), size=20)
        ui.text(f"Result: {s.result}", size=40, bold=True)
    else:
        ui.text("Not rolled yet", color="muted")
