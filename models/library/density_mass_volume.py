def app(ui):
    ui.title("Density")
    mass = ui.number("Mass in g", 270.0, min=0)
    volume = ui.number("Volume in cm³", 100.0, min=0.01)
    density = mass / volume
    ui.text(f"{density:.2f} g/cm³", size=40, bold=True)
    ui.text("It floats in water" if density < 1 else "It sinks in water", size=20)
