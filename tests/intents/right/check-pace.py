def app(ui):
    ui.title("Pace")
    km = ui.number("Kilometres", 5.0, min=0)
    minutes = ui.number("Minutes", 30.0, min=0)
    if km > 0 and minutes > 0:
        ui.text(f"{minutes / km:.2f} minutes per km", size=24)
        ui.text(f"{km / minutes * 60:.1f} km/h", size=24)
