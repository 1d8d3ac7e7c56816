def app(ui):
    ui.title("Paint")
    width = ui.number("Width in m", 4.0, min=0)
    height = ui.number("Height in m", 2.5, min=0)
    ui.text(f"{width * height / 8:.1f} litres", size=32)
