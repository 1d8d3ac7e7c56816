def app(ui):
    ui.title("Rectangle")
    width = ui.slider("Width", 1, 200, 100)
    height = ui.slider("Height", 1, 200, 50)
    c = ui.canvas(220, 220)
    c.rect(10, 10, width, height, "teal")
    ui.text(f"Area: {width * height}", size=20)
    ui.text(f"Round it: {2 * (width + height)}", size=20)
