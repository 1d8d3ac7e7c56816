def app(ui):
    ui.title("Speed")
    speed = ui.number("km/h", 50, min=0)
    ui.text(f"{speed / 1.609344:.2f} mph", size=24)
    ui.text(f"{speed / 3.6:.2f} m/s", size=24)
