def app(ui):
    ui.title("Density")
    mass = ui.number("Mass (g)", 540, min=0)
    volume = ui.number("Volume (cm³)", 200, min=1)
    density = mass / volume
    ui.text(f"{density:.2f} g/cm³", size=48, bold=True)
    ui.text("It floats" if density < 1 else "It sinks", size=24, color="blue")
