def app(ui):
    ui.title("Converter")
    tab = ui.tabs(["Length", "Weight"])
    if tab == "Length":
        km = ui.number("Kilometres", 1.0, min=0)
        ui.text(f"{km * 0.621371:.2f} miles", size=28)
    else:
        kg = ui.number("Kilograms", 1.0, min=0)
        ui.text(f"{kg * 2.20462:.2f} pounds", size=28)
