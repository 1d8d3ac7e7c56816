def app(ui):
    ui.title("Speed of sound")
    degrees = ui.slider("Temperature (°C)", -40, 50, 20)
    speed = 331.3 + 0.606 * degrees
    ui.text(f"{speed:.1f} m/s", size=40, bold=True)
    ui.text(f"{speed * 3.6:.0f} km/h", size=20)
    ui.text(f"{1000 / speed:.1f} seconds for a kilometre", color="muted")
