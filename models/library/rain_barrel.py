def app(ui):
    ui.title("Barrel")
    s = ui.state
    diameter = ui.number("Diameter", 60, min=0)
    height = ui.number("Height", 90, min=0)
    if ui.button("Calculate"):
        s.litres = math.pi * (diameter / 2) ** 2 * height / 1000
    if s.get("litres") is not None:
        ui.text(f"{s.litres:.0f} litres", size=36)
