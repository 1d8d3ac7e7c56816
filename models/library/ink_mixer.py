def app(ui):
    ui.title("Inks")
    rgb = []
    for ink in ["Cyan", "Magenta", "Yellow"]:
        percent = ui.slider(ink, 0, 100, 0)
        rgb.append(round(255 * (100 - percent) / 100))
    red, green, blue = rgb
    c = ui.canvas(300, 150)
    c.rect(0, 0, 300, 150, f"#{red:02x}{green:02x}{blue:02x}")
    ui.text(f"Red {red}, green {green}, blue {blue}", size=20)
