def app(ui):
    ui.title("Bicis")
    bikes = ui.number("Bicis", 2, min=0)
    hours = ui.number("Horas", 1, min=1)
    price = 6 + (math.ceil(hours) - 1) * 4
    if ui.checkbox("Casco", False):
        price += 2
    ui.text(f"{bikes * price} euros", size=40, bold=True)
