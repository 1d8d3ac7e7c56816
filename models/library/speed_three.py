def app(ui):
    ui.title("Speed")
    with ui.row():
        km = ui.number("Kilometres", 60.0, min=0)
        minutes = ui.number("Minutes", 60.0, min=1)
    speed = km / minutes * 60
    ui.text(f"{speed:.1f} km/h", size=28)
    ui.text(f"{speed / 3.6:.1f} m/s", size=28)
    ui.text(f"{speed / 1.609344:.1f} mph", size=28)
