def app(ui):
    ui.title("Fuel use")
    km = ui.number("Kilometres", 500.0, min=0)
    litres = ui.number("Litres", 30.0, min=0)
    price = ui.number("Price per litre", 1.8, min=0)
    if km > 0:
        use = litres / km * 100
        ui.text(f"{use:.1f} litres per 100 km", size=24)
        ui.text(f"100 km cost {use * price:.2f}", size=20)
    else:
        ui.text("Please enter the kilometres")
