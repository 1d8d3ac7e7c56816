import random


def app(ui):
    ui.title("Make 10")
    s = ui.state
    number, row = s.get("number", random.randint(0, 10)), s.get("row", 0)
    ui.text(f"{number} + ? = 10", size=40, bold=True)
    with ui.grid(6):
        for other in range(11):
            if ui.button(f"{other}"):
                if number + other == 10:
                    s.row, s.words = row + 1, "Right"
                else:
                    s.row, s.words = 0, f"No, {number} + {10 - number} = 10"
                s.number = random.randint(0, 10)
    ui.text(s.get("words", ""), size=20)
    ui.text(f"In a row: {s.get('row', 0)}", size=20)
