import random


def app(ui):
    ui.title("Doubles")
    s = ui.state
    if ui.button("Roll"):
        s.a, s.b = random.randint(1, 6), random.randint(1, 6)
        s.rolls = s.get("rolls", 0) + 1
        if s.a == s.b:
            s.doubles = s.get("doubles", 0) + 1
    rolls = s.get("rolls", 0)
    ui.text(f"{s.a} and {s.b}" if rolls else "Roll the dice", size=40, bold=True)
    if rolls and s.a == s.b:
        ui.text("DOUBLE", size=28, color="good")
    ui.text(f"Doubles: {s.get('doubles', 0)} of {rolls} rolls")
