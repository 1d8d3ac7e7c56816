# Metres a second
SIZE = {"mph": 0.44704, "km/h": 1 / 3.6, "knots": 1852 / 3600, "m/s": 1}


def app(ui):
    ui.title("Speed")
    speed = ui.number("Speed", 60.0, min=0)
    unit = ui.choice("Unit", list(SIZE))
    metres = speed * SIZE[unit]
    with ui.grid(2):
        for name, size in SIZE.items():
            ui.text(f"{metres / size:.1f} {name}", size=32, bold=name != unit)
