def app(ui):
    ui.title("Heat through the wall")
    area = ui.number("Area (m²)", 20, min=0)
    u_value = ui.number("U-value (W per m² and degree)", 0.3, min=0, step=0.1)
    inside = ui.number("Inside (°C)", 20)
    outside = ui.number("Outside (°C)", 0)
    watts = area * u_value * (inside - outside)
    if watts <= 0:
        ui.text("No heat goes out", size=28)
        return
    ui.text(f"{watts:.0f} W", size=40, bold=True)
    ui.text(f"{watts * 24 / 1000:.1f} kWh a day", size=20)
