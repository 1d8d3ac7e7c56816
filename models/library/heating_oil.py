def app(ui):
    ui.title("Heating oil")
    tank = ui.number("Litres in the tank", 500, min=0)
    use = ui.number("Litres a day", 8, min=1)
    days = ui.number("Cold days", 90, min=0)
    price = ui.number("Price of a litre", 1.1, min=0, step=0.01)
    missing = use * days - tank
    ui.text(f"It lasts {int(tank // use)} days", size=24)
    if missing <= 0:
        ui.text("Enough", size=32, color="good")
    else:
        ui.text(f"Order {missing:g} litres for {missing * price:.2f}", size=32)
