# For 4 glasses.
PARTS = [("Water", 800, "ml"), ("Lemon juice", 120, "ml"), ("Sugar", 50, "g"), ("Lemons", 2, "")]
PARTS.append(("Mint leaves", 8, ""))


def app(ui):
    ui.title("Lemonade")
    glasses = ui.number("Glasses", 4, min=1, max=500)
    factor = glasses / 4
    for name, amount, unit in PARTS:
        ui.text(f"{name}: {round(amount * factor, 1):g} {unit}", size=20)
