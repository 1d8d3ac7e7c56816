import math


def app(ui):
    ui.title("Garden fence")
    length = ui.number("Length of the fence (m)", 12.0, min=0.5, step=0.5)
    field = ui.number("From post to post (m)", 2.0, min=0.5, step=0.1)
    board = ui.number("Width of a board (cm)", 10.0, min=1)
    gap = ui.number("Gap between boards (cm)", 5.0, min=0)
    fields = math.ceil(round(length / field, 6))
    ui.text(f"{fields + 1} posts", size=32, bold=True)
    ui.text(f"{fields * 2} rails", size=32, bold=True)
    ui.text(f"{math.ceil(round(length * 100 / (board + gap), 6))} boards", size=32, bold=True)
