def app(ui):
    ui.title("px and rem")
    base = ui.number("Base size", 16, min=1)
    pixels = ui.number("Pixels", 24, min=0)
    ui.text(f"{pixels:g} px = {round(pixels / base, 4):g} rem", size=32, bold=True)
    rem = ui.number("rem", 2.0, min=0, step=0.25)
    ui.text(f"{rem:g} rem = {round(rem * base, 4):g} px", size=32, bold=True)
