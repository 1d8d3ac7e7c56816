def app(ui):
    ui.title("Thermometer")
    degrees = ui.slider("Temperature", -20, 40, 15)
    c = ui.canvas(120, 300)
    c.rect(50, 20, 20, 240, "lightgray")
    c.rect(50, 260 - (degrees + 20) * 4, 20, (degrees + 20) * 4, "red")
    c.circle(60, 270, 20, "red")
    ui.text("freezing" if degrees < 0 else "warm" if degrees > 25 else "mild", size=24)
