import math


def app(ui):
    ui.title("Candle wax")
    wide = ui.number("Inner diameter (cm)", 7.0, min=0, step=0.5)
    high = ui.number("Height to fill (cm)", 8.0, min=0, step=0.5)
    jars = ui.number("Jars", 1, min=1)
    scent = ui.slider("Scent oil (%)", 0, 12, 0)
    # A millilitre of wax weighs 0.9 g.
    grams = math.pi * (wide / 2) ** 2 * high * jars * 0.9
    ui.text(f"{grams:.0f} g of wax", size=40, bold=True)
    ui.text(f"Scent oil: {grams * scent / 100:.0f} g", size=24)
