import math


def app(ui):
    ui.title("Terrace")
    length = ui.number("Length (m)", 4.0, min=0.1, step=0.1)
    width = ui.number("Width (m)", 3.0, min=0.1, step=0.1)
    boards = math.ceil(round((width * 1000 + 5) / 145, 6))
    ui.text(f"Boards: {boards}", size=40, bold=True)
    ui.text(f"Metres of board: {boards * length:.1f}", size=24)
