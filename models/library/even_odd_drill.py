import random


def app(ui):
    ui.title("Even or odd?")
    s = ui.state
    number = s.get("number", random.randint(1, 99))
    row, stars = s.get("row", 0), s.get("stars", 0)
    ui.text(number, size=64, bold=True, align="center")
    with ui.row():
        for answer in ["Even", "Odd"]:
            if ui.button(answer):
                right = (number % 2 == 0) == (answer == "Even")
                row = row + 1 if right else 0
                if row == 10:
                    row, stars = 0, stars + 1
                    ui.notify("You won a STAR")
                s.row, s.stars, s.words = row, stars, "Right" if right else "Wrong"
                s.number = random.randint(1, 99)
    ui.text(s.get("words", ""), size=20)
    ui.text(f"In a row: {row}", size=20)
    ui.text(f"Stars: {stars}", size=20, color="gold")
