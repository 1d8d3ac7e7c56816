BRAKES = {"Dry": 7, "Wet": 5, "Icy": 2}


def app(ui):
    ui.title("Stopping distance")
    speed = ui.slider("Speed (km/h)", 0, 200, 50) / 3.6
    road = ui.choice("Road", list(BRAKES))
    braking = speed ** 2 / (2 * BRAKES[road])
    ui.text(f"{speed + braking:.1f} m", size=48, bold=True)
    ui.text(f"{speed:.1f} m before the brakes work")
    ui.text(f"{braking:.1f} m of braking")
