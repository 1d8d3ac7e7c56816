def app(ui):
    ui.title("Shower")
    minutes = ui.slider("Minutes", 1, 30, 8)
    flow = ui.number("Litres a minute", 10, min=1)
    water = ui.number("Price of 1000 litres of water", 4.0, min=0)
    energy = ui.number("Price of a kWh", 0.12, min=0, step=0.01)
    litres = minutes * flow
    kwh = litres * 28 * 4186 / 3600000
    ui.text(f"{litres / 1000 * water + kwh * energy:.2f}", size=48, bold=True)
    ui.text(f"{litres} litres, {kwh:.1f} kWh to warm it from 10 to 38 °C", color="muted")
