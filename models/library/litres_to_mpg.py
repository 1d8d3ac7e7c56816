def app(ui):
    ui.title("Fuel use")
    litres = ui.number("Litres per 100 km", 7.0, min=0.1, step=0.1)
    kind = ui.choice("Gallon", ["US gallon", "UK gallon"])
    factor = 235.215 if kind == "US gallon" else 282.481
    ui.text(f"{factor / litres:.1f} miles per gallon", size=40, bold=True)
