def app(ui):
    ui.title("Kinetic energy")
    mass = ui.number("Mass (kg)", 1000, min=0)
    speed = ui.slider("Speed (km/h)", 0, 250, 50) / 3.6
    ui.text(f"{mass * speed ** 2 / 2000:.1f} kJ", size=48, bold=True)
    ui.text(f"Like a fall from {speed ** 2 / 2 / 9.81:.1f} m", size=20)
