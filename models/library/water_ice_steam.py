def app(ui):
    ui.title("Water")
    degrees = ui.slider("Temperature (°C)", -50, 150, 20)
    if degrees < 0:
        name, color = "Ice", "lightblue"
    elif degrees == 0:
        name, color = "Ice is melting", "skyblue"
    elif degrees < 100:
        name, color = "Liquid water", "blue"
    elif degrees == 100:
        name, color = "Water is boiling", "steelblue"
    else:
        name, color = "Steam", "lightgray"
    c = ui.canvas(200, 160)
    c.rect(30, 20, 140, 120, color)
    ui.text(name, size=32, bold=True)
