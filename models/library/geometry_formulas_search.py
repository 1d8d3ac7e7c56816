FORMULAS = {
    "Rectangle, area": "a · b",
    "Triangle, area": "base · height / 2",
    "Trapezoid, area": "(a + c) · height / 2",
    "Circle, area": "π · r²",
    "Circle, circumference": "2 · π · r",
    "Cube, volume": "a³",
    "Cylinder, volume": "π · r² · height",
    "Cone, volume": "π · r² · height / 3",
    "Sphere, volume": "4/3 · π · r³",
    "Sphere, surface": "4 · π · r²",
}


def app(ui):
    ui.title("Geometry formulas")
    search = ui.field("Search", placeholder="circle").strip().lower()
    found = {name: formula for name, formula in FORMULAS.items() if search in name.lower()}
    for name, formula in found.items():
        with ui.card(name):
            ui.text(formula, size=28, bold=True)
    if not found:
        ui.text("No formula found", color="muted")
