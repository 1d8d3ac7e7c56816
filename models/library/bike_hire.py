def app(ui):
    ui.title("Bike hire")
    bikes = ui.number("Bikes", 2, min=0)
    hours = ui.number("Hours", 1, min=1)
    price = min(20, 7 + (math.ceil(hours) - 1) * 3)
    ui.text(f"Each bike: {price}")
    ui.text(f"All: {bikes * price}", size=40, bold=True)
