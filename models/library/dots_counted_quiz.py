import random


def app(ui):
    ui.title("How many dots?")
    s = ui.state
    if ui.button("New") or "dots" not in s:
        s.dots = [[random.randint(15, 285), random.randint(15, 185)] for _ in range(random.randint(3, 9))]
        s.words = ""
    with ui.row():
        for guess in range(3, 10):
            if ui.button(str(guess)):
                s.words = "Right" if guess == len(s.dots) else f"There were {len(s.dots)}"
    c = ui.canvas(300, 200, background="white")
    for x, y in s.dots:
        c.circle(x, y, 10, "blue")
    ui.text(s.words, size=24)
