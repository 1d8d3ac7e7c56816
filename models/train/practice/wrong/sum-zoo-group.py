def app(ui):
    ui.title("Zoo")
    adults = ui.number("Adults", 2, min=0)
    children = ui.number("Children", 0, min=0)
    price = adults * 9 + children * 4
    if adults + children > 10:
        price = price * 0.9
    ui.text(f"Price: {price:.2f}", size=28, bold=True)
