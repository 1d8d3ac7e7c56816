def app(ui):
    ui.title("Blood sugar")
    way = ui.choice("Direction", ["mmol/l to mg/dl", "mg/dl to mmol/l"])
    value = ui.number("Value", 5.5, min=0, step=0.1)
    if way == "mmol/l to mg/dl":
        ui.text(f"{value * 18:.0f} mg/dl", size=40, bold=True)
    else:
        ui.text(f"{value / 18:.1f} mmol/l", size=40, bold=True)
