import random


def app(ui):
    ui.title("Find the star")
    s = ui.state
    star = s.get("star", random.randrange(16))
    opened = s.get("opened", [])
    over = star in opened or len(opened) == 6
    with ui.grid(4):
        for square in range(16):
            if square in opened:
                ui.text("★" if square == star else "○", size=24, align="center")
            elif ui.button("?"):
                if over:
                    ui.notify("The game is over")
                else:
                    opened.append(square)
    ui.text(f"{6 - len(opened)} tries left")
    if star in opened:
        ui.text("Found!", size=28, color="good")
    elif len(opened) == 6:
        ui.text("Lost", size=28, color="bad")
    if ui.button("New game"):
        s.star, s.opened = random.randrange(16), []
