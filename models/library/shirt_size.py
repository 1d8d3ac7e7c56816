SIZES = ["S", "M", "L", "XL", "XXL"]


def app(ui):
    ui.title("Shirt size")
    chest = ui.number("Chest (cm)", 96, min=50, max=160)
    place = sum(chest > limit for limit in [90, 98, 106, 114])
    if ui.switch("I like it loose", False):
        place = min(4, place + 1)
    ui.text(SIZES[place], size=72, bold=True, align="center")
