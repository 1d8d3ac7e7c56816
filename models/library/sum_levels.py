import random


def app(ui):
    ui.title("Sums with levels")
    s = ui.state
    level, row = s.get("level", 1), s.get("row", 0)
    if "sum" not in s:
        s.sum = [random.randint(1, level * 10), random.randint(1, level * 10)]
    a, b = s.sum
    ui.text(f"{a} + {b} = ?", size=40, bold=True)
    answer = ui.number("Result", 0, min=0, max=999)
    if ui.button("Check"):
        if answer == a + b:
            s.words, row = "Right", row + 1
        else:
            s.words, row, level = f"No, {a} + {b} = {a + b}", 0, max(1, level - 1)
        if row == 3:
            level, row = level + 1, 0
        s.level, s.row = level, row
        s.sum = [random.randint(1, level * 10), random.randint(1, level * 10)]
        ui.clear("Result")
    ui.text(s.get("words", ""))
    ui.text(f"Level {level}", size=20)
    ui.text(f"{row} of 3 in a row", color="muted")
