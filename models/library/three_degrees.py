def app(ui):
    ui.title("Degrees")
    with ui.row():
        number = ui.number("Temperature", 0.0)
        unit = ui.choice("Unit", ["Celsius", "Fahrenheit", "Kelvin"])
    celsius = number
    if unit == "Fahrenheit":
        celsius = (number - 32) * 5 / 9
    elif unit == "Kelvin":
        celsius = number - 273.15
    if unit != "Celsius":
        ui.text(f"{celsius:.1f} °C", size=28)
    if unit != "Fahrenheit":
        ui.text(f"{celsius * 9 / 5 + 32:.1f} °F", size=28)
    if unit != "Kelvin":
        ui.text(f"{celsius + 273.15:.1f} K", size=28)
