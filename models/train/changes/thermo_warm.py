def app(ui):
    ui.title("Thermometer")
    degrees = ui.slider("Temperature", -20, 40, 18)
    if degrees < 0:
        words, color = "Freezing", "blue"
    elif degrees < 12:
        words, color = "Cold", "#4fb3d9"
    elif degrees < 20:
        words, color = "Mild", "green"
    elif degrees < 25:
        words, color = "Warm", "orange"
    else:
        words, color = "Hot", "red"
    c = ui.canvas(200, 320)
    c.rect(80, 20, 40, 250, "white", radius=20)
    c.circle(100, 275, 32, "white")
    c.circle(100, 275, 24, color)
    top = 230 - (degrees + 20) * 3
    c.rect(90, top, 20, 265 - top, color)
    for mark in range(-20, 50, 10):
        y = 230 - (mark + 20) * 3
        c.line(122, y, 134, y, "gray", 2)
        c.text(140, y - 8, str(mark), size=13, color="gray")
    ui.text(f"{degrees} °C", size=32, bold=True, align="center")
    ui.text(words, size=20, align="center")
