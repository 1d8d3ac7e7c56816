def app(ui):
    ui.title("Volume")
    solid = ui.choice("Solid", ["Cylinder", "Cone", "Sphere"])
    radius = ui.number("Radius", 3, min=0)
    if solid == "Sphere":
        volume, formula = 4 / 3 * math.pi * radius**3, "4/3 × π × r³"
    else:
        height = ui.number("Height", 10, min=0)
        volume, formula = math.pi * radius**2 * height, "π × r² × h"
        if solid == "Cone":
            volume, formula = volume / 3, "π × r² × h ÷ 3"
    ui.text(f"Volume: {volume:.2f}", size=40, bold=True)
    ui.text(formula, color="muted")
