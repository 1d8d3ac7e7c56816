def app(ui):
    ui.title("A new carpet")
    length = ui.number("Length in m", 4.0, min=0, step=0.1)
    width = ui.number("Width in m", 3.0, min=0, step=0.1)
    price = ui.number("Price of a square metre", 20.0, min=0)
    waste = ui.number("Waste in %", 10, min=0, max=100)
    area = length * width * (1 + waste / 100)
    cost = area * price
    ui.text(f"Area: {area:.2f} m²")
    ui.text(f"The carpet costs {cost:.2f} €", size=28, bold=True)
