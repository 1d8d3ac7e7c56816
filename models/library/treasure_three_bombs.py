import random


def app(ui):
    ui.title("Three bombs")
    s = ui.state
    bombs = s.get("bombs", random.sample(range(16), 3))
    opened = s.get("opened", [])
    over = any(square in bombs for square in opened)
    with ui.grid(4):
        for square in range(16):
            if square in opened:
                ui.text("BOOM" if square in bombs else "OK", align="center")
            elif ui.button("?"):
                if over:
                    ui.notify("The game is over")
                else:
                    opened.append(square)
    ui.text(f"Safe squares: {sum(square not in bombs for square in opened)}", size=20)
    if over:
        ui.text("Game over", size=28, bold=True, color="bad")
    if ui.button("New game"):
        s.bombs, s.opened = random.sample(range(16), 3), []
