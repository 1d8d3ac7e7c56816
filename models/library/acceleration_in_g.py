def app(ui):
    ui.title("Acceleration")
    speed = ui.number("Up to (km/h)", 100, min=0)
    seconds = ui.number("Seconds", 8.0, min=0.1, step=0.1)
    a = speed / 3.6 / seconds
    ui.text(f"{a / 9.81:.2f} g", size=40, bold=True)
    ui.text(f"{a:.2f} m/s²", size=28)
    ui.text(f"{a * seconds**2 / 2:.0f} metres until then", size=20)
