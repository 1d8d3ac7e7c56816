import random

COLORS = ["red", "blue", "green"]


def app(ui):
    ui.title("Word and colour")
    s = ui.state
    if "word" not in s:
        s.word, s.color, s.right, s.wrong = random.choice(COLORS), random.choice(COLORS), 0, 0
    ui.text(s.word.upper(), size=64, bold=True, align="center", color=s.color)
    with ui.row():
        for answer in ["Same", "Different"]:
            if ui.button(answer):
                if (s.word == s.color) == (answer == "Same"):
                    s.right += 1
                else:
                    s.wrong += 1
                s.word, s.color = random.choice(COLORS), random.choice(COLORS)
    ui.text(f"Right: {s.right}, wrong: {s.wrong}", size=20)
    if ui.button("Reset"):
        s.right, s.wrong = 0, 0
