def app(ui):
    ui.title("Speed, distance, time")
    wanted = ui.choice("Find", ["Speed", "Distance", "Time"])
    if wanted != "Speed":
        speed = ui.number("Speed in km/h", 60.0, min=0.1)
    if wanted != "Distance":
        distance = ui.number("Distance in km", 120.0, min=0)
    if wanted != "Time":
        hours = ui.number("Time in hours", 2.0, min=0.01)
    if wanted == "Speed":
        ui.text(f"{distance / hours:g} km/h", size=40, bold=True)
        ui.text("speed = distance ÷ time", color="muted")
    elif wanted == "Distance":
        ui.text(f"{speed * hours:g} km", size=40, bold=True)
        ui.text("distance = speed × time", color="muted")
    else:
        ui.text(f"{distance / speed:.4g} hours", size=40, bold=True)
        ui.text("time = distance ÷ speed", color="muted")
