import random

SQUARES = ["■"] * 4 + ["□"] * 5


def app(ui):
    ui.title("Copy the pattern")
    s = ui.state
    pattern = s.get("pattern", random.sample(SQUARES, 9))
    mine = s.get("mine", ["□"] * 9)
    for row in range(3):
        ui.text(" ".join(pattern[row * 3 : row * 3 + 3]), size=28)
    with ui.grid(3):
        for place in range(9):
            if ui.button(mine[place]):
                mine[place] = "□" if mine[place] == "■" else "■"
    ui.text(f"Filled: {mine.count('■')}", color="muted")
    if mine == pattern:
        ui.text("SAME", size=32, bold=True, color="good")
    if ui.button("New pattern"):
        s.pattern, s.mine = random.sample(SQUARES, 9), ["□"] * 9
