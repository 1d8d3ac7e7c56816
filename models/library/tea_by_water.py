def app(ui):
    ui.title("Mint tea")
    water = ui.number("Water in ml", 1000, min=0, step=100)
    factor = water / 1000
    ui.text(f"Tea: {12 * factor:g} g", size=20)
    ui.text(f"Honey: {30 * factor:g} g", size=20)
    ui.text(f"Mint leaves: {5 * factor:g}", size=20)
