def app(ui):
    ui.title("Telescope")
    telescope = ui.number("Focal length of the telescope (mm)", 900, min=1)
    eyepiece = ui.number("Eyepiece (mm)", 25, min=1)
    opening = ui.number("Opening (mm)", 114, min=1)
    times = telescope / eyepiece
    ui.text(f"{times:.0f}×", size=48, bold=True)
    ui.text(f"Useful up to {opening * 2:.0f}×", color="muted")
    if times > opening * 2:
        ui.text("Too much for this telescope", color="bad")
