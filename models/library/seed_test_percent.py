import math


def app(ui):
    ui.title("Seeds")
    sown = ui.number("Seeds sown", 40, min=1)
    up = ui.number("Came up", 34, min=0)
    wanted = ui.number("Plants I want", 30, min=0)
    if up > sown:
        ui.text("More came up than were sown", color="bad")
        return
    ui.text(f"{up / sown * 100:.0f} % came up", size=40, bold=True)
    if up == 0:
        ui.text("These seeds are no good any more", size=24)
    else:
        ui.text(f"Seeds to sow: {math.ceil(wanted * sown / up)}", size=24)
