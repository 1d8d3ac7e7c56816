def app(ui):
    ui.title("Pasta")
    adults = ui.number("Adults", 2, min=0)
    children = ui.number("Children", 2, min=0)
    hungry = ui.checkbox("Very hungry", False)
    grams = adults * 100 + children * 60
    if hungry:
        grams = grams * 1.25
    ui.text(f"{grams:.0f} g of dry pasta", size=40, bold=True)
