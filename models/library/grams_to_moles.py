MOLAR = {"Water": 18.015, "Salt": 58.44, "Sugar": 342.30, "Carbon dioxide": 44.009}


def app(ui):
    ui.title("Moles")
    substance = ui.choice("Substance", list(MOLAR))
    grams = ui.number("Grams", 36, min=0)
    ui.text(f"{grams / MOLAR[substance]:.2f} mol", size=48, bold=True)
    ui.text(f"1 mol is {MOLAR[substance]} g", color="muted")
