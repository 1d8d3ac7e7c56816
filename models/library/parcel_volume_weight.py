def app(ui):
    ui.title("Parcel")
    with ui.row():
        length = ui.number("Length in cm", 40, min=0)
        width = ui.number("Width in cm", 30, min=0)
        height = ui.number("Height in cm", 20, min=0)
    real = ui.number("Real weight in kg", 3.0, min=0)
    volume = length * width * height / 5000
    ui.text(f"Volumetric weight: {volume:.1f} kg", size=20)
    ui.text(f"You pay for {max(volume, real):.1f} kg", size=32, bold=True)
