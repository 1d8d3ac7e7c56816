def app(ui):
    ui.title("Charging")
    battery = ui.number("Battery kWh", 50, min=0)
    start = ui.number("From %", 20, min=0, max=100)
    end = ui.number("To %", 80, min=0, max=100)
    power = ui.number("Charger kW", 11, min=1)
    needed = battery * max(0, end - start) / 100
    minutes = round(needed / power * 60)
    ui.text(f"{minutes // 60} h {minutes % 60} min", size=32, bold=True)
