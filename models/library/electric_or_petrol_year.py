def app(ui):
    ui.title("Electric or petrol")
    km = ui.number("Kilometres a year", 15000, min=0)
    with ui.row():
        litres = ui.number("Litres per 100 km", 6.5, min=0)
        litre_price = ui.number("Price of a litre", 1.75, min=0, step=0.01)
    with ui.row():
        kwh = ui.number("kWh per 100 km", 17.0, min=0)
        kwh_price = ui.number("Price of a kWh", 0.35, min=0, step=0.01)
    petrol = km / 100 * litres * litre_price
    electric = km / 100 * kwh * kwh_price
    ui.text(f"Petrol: {petrol:.2f} a year")
    ui.text(f"Electric: {electric:.2f} a year")
    if petrol == electric:
        ui.text("Both cost the same", size=28, bold=True)
    else:
        cheaper = "Electric" if electric < petrol else "Petrol"
        ui.text(f"{cheaper} is cheaper by {abs(petrol - electric):.2f}", size=28, bold=True)
