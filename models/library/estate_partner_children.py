def app(ui):
    ui.title("Inheritance")
    money = ui.number("Money", 120000.0, min=0)
    children = ui.number("Children", 3, min=0)
    if children == 0:
        ui.text(f"Partner: {money:.2f}", size=32, bold=True)
    else:
        ui.text(f"Partner: {money / 2:.2f}", size=32, bold=True)
        ui.text(f"{'The' if children == 1 else 'Each'} child: {money / 2 / children:.2f}", size=32, bold=True)
