def app(ui):
    ui.title("Cars")
    cars = ui.state.get("cars", {"Red": 0, "White": 0, "Black": 0})
    with ui.row():
        for color in cars:
            if ui.button(color):
                cars[color] += 1
    ui.state.cars = cars
    total = sum(cars.values())
    for color, count in cars.items():
        percent = round(100 * count / total) if total else 0
        ui.text(f"{color}: {count} ({percent}%)", size=20)
