def app(ui):
    ui.title("Jam")
    kilos = ui.number("Kilos of fruit", 2.0, min=0, step=0.1)
    fruit = round(kilos * 1000)
    sugar = fruit / 2
    ui.text(f"{sugar:g} g sugar", size=32)
    ui.text(f"{int((fruit + sugar) * 2 / 3 // 200)} jars", size=32, bold=True)
