def app(ui):
    ui.title("Circle skirt")
    waist = ui.number("Waist in cm", 70, min=1)
    length = ui.number("Length in cm", 60, min=1)
    kind = ui.choice("Skirt", ["Full circle", "Half circle"])
    radius = waist / math.pi / (2 if kind == "Full circle" else 1)
    outer = radius + length
    if kind == "Full circle":
        ui.text(f"{2 * outer:.0f} x {2 * outer:.0f} cm", size=40, bold=True)
    else:
        ui.text(f"{2 * outer:.0f} x {outer:.0f} cm", size=40, bold=True)
    ui.text(f"Radius for the waist: {radius:.1f} cm")
    ui.text("Add some for the seams", color="muted")
