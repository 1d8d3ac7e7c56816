GROWS = {"Steel": 12, "Aluminium": 23, "Copper": 17, "Brass": 19}


def app(ui):
    ui.title("Warm metal")
    metal = ui.choice("Metal", list(GROWS))
    length = ui.number("Length (m)", 10, min=0)
    degrees = ui.number("Degrees warmer", 30)
    millimetres = GROWS[metal] / 1000 * length * degrees
    ui.text(f"{abs(millimetres):.2f} mm {'longer' if millimetres >= 0 else 'shorter'}", size=40, bold=True)
