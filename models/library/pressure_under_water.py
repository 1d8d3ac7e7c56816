def app(ui):
    ui.title("Under water")
    depth = ui.slider("Depth (m)", 0, 200, 10)
    water = ui.choice("Water", ["Fresh", "Salt"])
    density = 1000 if water == "Fresh" else 1025
    bar = 1.01325 + density * 9.81 * depth / 100000
    ui.text(f"{bar:.2f} bar", size=48, bold=True)
    ui.text(f"{bar / 1.01325:.1f} times the pressure at the surface", color="muted")
