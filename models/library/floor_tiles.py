def app(ui):
    ui.title("Tiles")
    with ui.row():
        length = ui.number("Length in m", 4.0, min=0)
        width = ui.number("Width in m", 3.0, min=0)
    side = int(ui.choice("Tile in cm", ["30", "45", "60"]))
    tiles = math.ceil(round(length * width * 1.1 * 10000 / (side * side), 6))
    ui.text(f"{tiles} tiles", size=32)
