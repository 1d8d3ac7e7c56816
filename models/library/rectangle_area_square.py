def app(ui):
    ui.title("Rectangle")
    width = ui.slider("Width", 1, 20, 10)
    height = ui.slider("Height", 1, 20, 5)
    c = ui.canvas(320, 320)
    c.rect(10, 10, width * 15, height * 15, "teal")
    ui.text(f"Area: {width * height}", size=20)
    if width == height:
        ui.text("A square", size=20, bold=True)
