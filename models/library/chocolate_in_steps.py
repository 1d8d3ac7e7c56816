KCAL = {"Chocolate": 540, "Crisps": 530, "Cake": 380, "Ice cream": 200, "Apple": 52}


def app(ui):
    ui.title("Steps for a snack")
    snack = ui.choice("Snack", list(KCAL))
    grams = ui.number("Grams", 25, min=0)
    kcal = KCAL[snack] * grams / 100
    # A step uses about 0.04 kcal.
    steps = round(kcal / 0.04)
    ui.text(f"{steps} steps", size=40, bold=True)
    ui.text(f"{kcal:.0f} kcal", size=24)
    ui.text(f"About {steps / 100:.0f} minutes of walking", size=20)
