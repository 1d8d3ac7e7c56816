def app(ui):
    ui.title("Average speed")
    distance = ui.number("Distance in km", 100.0, min=0)
    hours = ui.number("Hours", 1.0, min=0)
    if hours > 0:
        ui.text(f"{distance / hours:.1f} km/h", size=32)
