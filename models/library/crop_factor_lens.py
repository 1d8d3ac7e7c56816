SENSORS = {"APS-C": 1.5, "APS-C Canon": 1.6, "Micro Four Thirds": 2, "1 inch": 2.7, "Full frame": 1}


def app(ui):
    ui.title("Crop factor")
    focal = ui.number("Focal length in mm", 35, min=1)
    sensor = ui.choice("Sensor", list(SENSORS))
    same = focal * SENSORS[sensor]
    ui.text(f"{same:.0f} mm", size=40, bold=True)
    if same < 35:
        ui.text("Wide angle")
    elif same <= 60:
        ui.text("Normal view")
    else:
        ui.text("Telephoto")
