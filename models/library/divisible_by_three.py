import random


def app(ui):
    ui.title("Divided by 3?")
    s = ui.state
    number = s.get("number", random.randint(10, 200))
    level, row = s.get("level", 1), s.get("row", 0)
    ui.text(number, size=64, bold=True, align="center")
    with ui.row():
        for answer in ["YES", "NO"]:
            if ui.button(answer):
                if (number % 3 == 0) == (answer == "YES"):
                    s.words, row = "Right", row + 1
                else:
                    s.words, row, level = "Wrong", 0, max(1, level - 1)
                if row == 5:
                    row, level = 0, level + 1
                s.row, s.level, s.number = row, level, random.randint(10, 200)
    ui.text(s.get("words", ""), size=20)
    ui.text(f"LEVEL {level}", size=28)
    ui.text(f"{row} of 5 for the next level", color="muted")
