def app(ui):
    ui.title("Thermometer")
    s = ui.state
    degrees = s.get("degrees", 20)
    with ui.row():
        if ui.button("Warmer"):
            degrees = s.degrees = min(40, degrees + 5)
        if ui.button("Colder"):
            degrees = s.degrees = max(-20, degrees - 5)
    c = ui.canvas(120, 260)
    high = (degrees + 20) * 3
    c.rect(45, 20, 30, 190, "lightgray")
    c.rect(45, 210 - high, 30, high, "red")
    c.circle(60, 225, 28, "red")
    ui.text(f"{degrees} degrees", size=24)
    ui.text("Hot" if degrees >= 25 else "Cold" if degrees < 5 else "Mild", size=20)
