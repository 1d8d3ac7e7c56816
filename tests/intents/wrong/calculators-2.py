def app(ui):
    ui.title("Converter")
    amount = ui.number("Euros, inches or kilograms", 100.0, min=0)
    rate = ui.number("Rate: dollars for one", 2.54, min=0)
    if rate:
        ui.text(f"{amount / rate:.2f}", size=32)
