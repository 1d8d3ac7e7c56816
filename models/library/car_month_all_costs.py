def app(ui):
    ui.title("My car")
    insurance = ui.number("Insurance a year", 600, min=0)
    tax = ui.number("Tax a year", 150, min=0)
    repairs = ui.number("Repairs a year", 450, min=0)
    loss = ui.number("Loss of value a year", 1800, min=0)
    fuel = ui.number("Fuel a month", 120, min=0)
    month = (insurance + tax + repairs + loss) / 12 + fuel
    ui.text(f"{month:.2f} a month", size=40, bold=True)
