SIZES = [25, 50, 75, 100, 150, 200, 300]


def app(ui):
    ui.title("Aquarium heater")
    litres = ui.number("Aquarium (litres)", 100, min=1)
    room = ui.slider("Room (°C)", 10, 30, 20)
    water = ui.slider("Water (°C)", 10, 32, 25)
    watts = litres * max(0, water - room) * 0.1
    fitting = [size for size in SIZES if size >= watts]
    if watts == 0:
        ui.text("No heater needed", size=36, bold=True)
    elif fitting:
        ui.text(f"{fitting[0]} W heater", size=36, bold=True)
    else:
        ui.text("Take two heaters", size=36, bold=True)
    ui.text(f"At least {watts:.0f} W", color="muted")
