def app(ui):
    ui.title("Waist to height")
    waist = ui.number("Waist (cm)", 80, min=1)
    height = ui.number("Height (cm)", 175, min=50)
    ratio = waist / height
    ui.text(f"{ratio:.2f}", size=48, bold=True)
    if ratio < 0.4:
        ui.text("Low", color="warn")
    elif ratio <= 0.5:
        ui.text("Good", color="good")
    else:
        ui.text("High", color="bad")
