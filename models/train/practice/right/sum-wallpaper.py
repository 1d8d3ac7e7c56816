def app(ui):
    ui.title("Wallpaper")
    width = ui.number("Width in m", 4.0, min=0)
    height = ui.number("Height in m", 2.5, min=0)
    door = ui.checkbox("Door", False)
    area = width * height
    if door:
        area = max(0, area - 2)
    ui.text(f"Rolls: {math.ceil(area / 5)}", size=28, bold=True)
