def app(ui):
    ui.title("Fuel gauge")
    fuel = ui.slider("Fuel", 0, 100, 50)
    c = ui.canvas(300, 180)
    c.arc(150, 150, 110, 180, 360, "gray", width=8)
    c.text(25, 165, "E", size=22, color="red", align="center")
    c.text(275, 165, "F", size=22, color="green", align="center")
    angle = math.radians(180 + fuel * 1.8)
    c.line(150, 150, 150 + 95 * math.cos(angle), 150 + 95 * math.sin(angle), "orange", 4)
    if fuel < 15:
        ui.text("Refuel", size=28, color="red", align="center")
