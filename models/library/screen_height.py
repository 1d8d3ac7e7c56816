def app(ui):
    ui.title("Screen")
    inches = ui.number("Inches", 27.0, min=1, max=200)
    shape = ui.choice("Shape", ["16:9", "16:10", "4:3"])
    wide, high = [int(part) for part in shape.split(":")]
    scale = inches * 2.54 / (wide * wide + high * high) ** 0.5
    ui.text(f"Width: {wide * scale:.1f} cm", size=28)
    ui.text(f"Height: {high * scale:.1f} cm", size=28)
