def app(ui):
    ui.title("Wheelchair ramp")
    height = ui.number("Height of the steps in cm", 30, min=0)
    slope = ui.slider("Slope in %", 3, 20, 6)
    ui.text(f"{height / slope:.1f} m", size=40, bold=True)
    if slope > 6:
        ui.text("Over 6 % is too steep for going alone", color="warn")
