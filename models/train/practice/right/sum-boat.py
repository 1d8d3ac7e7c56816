def app(ui):
    ui.title("Rowing boat")
    minutes = ui.number("Minutes", 60, min=1)
    hours = math.ceil(minutes / 60)
    price = 8 + 5 * (hours - 1)
    ui.text(f"Price: {price}", size=28, bold=True)
