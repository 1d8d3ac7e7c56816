def app(ui):
    ui.title("Marmelade")
    kilos = ui.number("Kilo Früchte", 2.0, min=0, step=0.1)
    kind = ui.choice("Gelierzucker", ["1:1", "2:1", "3:1"])
    fruit = kilos * 1000
    sugar = round(fruit / int(kind[0]))
    ui.text(f"{sugar} g Zucker", size=32)
    ui.text(f"{int((fruit + sugar) // 250)} Gläser", size=32, bold=True)
