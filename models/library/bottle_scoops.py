def app(ui):
    ui.title("Baby bottle")
    water = ui.number("Water in ml", 180, min=0, step=30)
    each = ui.number("One scoop for so many ml", 30, min=1)
    scoops = water / each
    ui.text(f"{scoops:.1f}".removesuffix(".0") + (" scoop" if scoops == 1 else " scoops"), size=40, bold=True)
