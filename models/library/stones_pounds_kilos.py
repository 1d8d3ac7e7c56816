def app(ui):
    ui.title("Stones and kilos")
    way = ui.tabs(["Stone to kg", "kg to stone"])
    if way == "Stone to kg":
        stone = ui.number("Stone", 11, min=0)
        pounds = ui.number("Pounds", 4, min=0)
        total = stone * 14 + pounds
        ui.text(f"{total * 0.45359237:.1f} kg", size=40, bold=True)
        ui.text(f"{total:g} lb in all", size=20)
    else:
        kilos = ui.number("Kilos", 70.0, min=0, step=0.5)
        total = round(kilos / 0.45359237)
        ui.text(f"{total // 14} st {total % 14} lb", size=40, bold=True)
        ui.text(f"{total} lb in all", size=20)
