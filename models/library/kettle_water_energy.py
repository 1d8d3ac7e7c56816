def app(ui):
    ui.title("Kettle")
    litres = ui.number("Litres", 1.0, min=0, step=0.25)
    cold = ui.slider("Water from the tap (°C)", 5, 30, 15)
    price = ui.number("Price of a kWh", 0.3, min=0, step=0.01)
    kwh = litres * (100 - cold) * 4186 / 3600000
    ui.text(f"{kwh:.3f} kWh", size=40, bold=True)
    ui.text(f"Costs {kwh * price:.3f}", size=24)
