def app(ui):
    ui.title("Resin")
    length = ui.number("Length (cm)", 20.0, min=0)
    width = ui.number("Width (cm)", 10.0, min=0)
    height = ui.number("Height (cm)", 1.5, min=0, step=0.1)
    volume = length * width * height
    # Mixed resin weighs 1.1 g a millilitre.
    grams = volume * 1.1
    ui.text(f"{volume:.0f} ml", size=40, bold=True)
    ui.text(f"Resin: {grams * 2 / 3:.0f} g", size=24)
    ui.text(f"Hardener: {grams / 3:.0f} g", size=24)
