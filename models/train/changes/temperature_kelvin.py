def app(ui):
    ui.title("Temperature")
    way = ui.choice("Convert", ["Celsius to Fahrenheit", "Fahrenheit to Celsius"])
    degrees = ui.number("Temperature", 20)
    if way == "Celsius to Fahrenheit":
        ui.text(f"{degrees:g} °C = {degrees * 9 / 5 + 32:.1f} °F", size=28)
        kelvin = degrees + 273.15
    else:
        ui.text(f"{degrees:g} °F = {(degrees - 32) * 5 / 9:.1f} °C", size=28)
        kelvin = (degrees - 32) * 5 / 9 + 273.15
    ui.text(f"= {kelvin:.2f} K", size=28)
