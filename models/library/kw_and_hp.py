def app(ui):
    ui.title("Horsepower")
    way = ui.choice("Direction", ["kW to hp", "hp to kW"])
    power = ui.number("Power", 100, min=0)
    if way == "kW to hp":
        ui.text(f"{power * 1.35962:.1f} hp", size=48, bold=True)
    else:
        ui.text(f"{power / 1.35962:.1f} kW", size=48, bold=True)
    ui.text("Metric horsepower: 1 kW is 1.36 hp", color="muted")
