def app(ui):
    ui.title("Feels like")
    degrees = ui.slider("Temperature (°C)", -30, 10, 2)
    wind = ui.slider("Wind (km/h)", 5, 100, 20)
    power = wind ** 0.16
    feels = 13.12 + 0.6215 * degrees - 11.37 * power + 0.3965 * degrees * power
    ui.text(f"{feels:.1f} °C", size=48, bold=True)
    if feels < 0:
        ui.text("Put on a hat", size=24)
