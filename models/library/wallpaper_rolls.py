def app(ui):
    ui.title("Wallpaper")
    round_room = ui.number("Metres round the room", 16.0, min=0, step=0.1)
    height = ui.number("Height in metres", 2.5, min=0.5, max=10, step=0.1)
    strips = math.ceil(round_room / 0.5)
    rolls = math.ceil(strips / (10 // height))
    ui.text(f"{strips} strips")
    ui.text(f"{rolls} rolls", size=40, bold=True)
