def app(ui):
    ui.title("Colour")
    red = ui.slider("Red", 0, 255, 100)
    green = ui.slider("Green", 0, 255, 100)
    blue = ui.slider("Blue", 0, 255, 100)
    c = ui.canvas(200, 100)
    c.rect(0, 0, 200, 100, (red, green, blue))
    ui.text(f"#{red:02x}{green:02x}{blue:02x}", size=28)
