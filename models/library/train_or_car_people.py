def app(ui):
    ui.title("Train or car")
    people = ui.slider("People", 1, 8, 2)
    ticket = ui.number("Train ticket for one", 39.0, min=0)
    km = ui.number("Km by car", 300.0, min=0)
    use = ui.number("Litres for 100 km", 6.5, min=0, step=0.1)
    price = ui.number("Price of a litre", 1.8, min=0, step=0.01)
    parking = ui.number("Parking and toll", 10.0, min=0)
    train = people * ticket
    car = km * use / 100 * price + parking
    better = "car" if car < train else "train"
    ui.text(f"The {better} is {abs(car - train):.2f} cheaper", size=32, bold=True)
    ui.chart([train, car], kind="bar", labels=["Train", "Car"])
    ui.text(f"Train {train:.2f}, car {car:.2f}", size=20)
