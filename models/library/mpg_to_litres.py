def app(ui):
    ui.title("Fuel use")
    mpg = ui.number("Miles per gallon", 30.0, min=1)
    kind = ui.choice("Gallon", ["US gallon", "UK gallon"])
    factor = 235.215 if kind == "US gallon" else 282.481
    ui.text(f"{factor / mpg:.1f} l per 100 km", size=40, bold=True)
