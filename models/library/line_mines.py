import random


def app(ui):
    ui.title("Mines in a row")
    s = ui.state
    mines = s.get("mines", random.sample(range(10), 2))
    opened = s.get("opened", [])
    bang = any(square in mines for square in opened)
    with ui.row():
        for square in range(10):
            if square in opened:
                near = (square - 1 in mines) + (square + 1 in mines)
                ui.text("*" if square in mines else f"{near}", size=20)
            elif ui.button("?") and not bang and len(opened) < 8:
                opened.append(square)
    ui.text(f"Open: {len(opened)}")
    if bang:
        ui.text("Bang", size=28, color="bad")
    elif len(opened) == 8:
        ui.text("Cleared", size=28, color="good")
    if ui.button("New row"):
        s.mines, s.opened = random.sample(range(10), 2), []
