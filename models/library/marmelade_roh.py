def app(ui):
    ui.title("Marmelade")
    kilos = ui.number("Kilo Früchte", 2.0, min=0, step=0.1)
    fruit = round(kilos * 1000)
    sugar = fruit / 2
    ui.text(f"{sugar:g} g Zucker", size=28)
    ui.text(f"{math.ceil(kilos)} Zitronen", size=28)
    ui.text(f"{int((fruit + sugar) // 200)} Gläser", size=28, bold=True)
