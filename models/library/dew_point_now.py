def app(ui):
    ui.title("Dew point")
    degrees = ui.slider("Temperature in °C", -10, 40, 20)
    humidity = ui.slider("Humidity in percent", 1, 100, 50)
    x = math.log(humidity / 100) + 17.62 * degrees / (243.12 + degrees)
    dew = 243.12 * x / (17.62 - x)
    ui.text(f"{dew:.1f} °C", size=40, bold=True)
    if dew >= 18:
        ui.text("Muggy", color="bad")
    elif dew >= 10:
        ui.text("Pleasant", color="good")
    else:
        ui.text("Dry air", color="muted")
