import math


def app(ui):
    ui.title("Wallpaper")
    width = ui.number("Width of all walls (m)", 14.0, min=0, step=0.5)
    height = ui.number("Height of the room (m)", 2.5, min=0.1, step=0.1)
    strips = math.ceil(width / 0.53)
    from_roll = int(10 / height)
    if from_roll == 0:
        ui.text("A roll is too short", color="bad")
        return
    ui.text(f"Strips from a roll: {from_roll}")
    ui.text(f"Rolls: {math.ceil(strips / from_roll)}", size=40, bold=True)
