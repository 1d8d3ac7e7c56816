def app(ui):
    ui.title("Charge gauge")
    charge = ui.slider("Charge", 0, 100, 80)
    c = ui.canvas(300, 180)
    c.arc(150, 150, 110, 180, 360, "gray", width=8)
    c.text(25, 165, "0", size=22, color="red", align="center")
    c.text(275, 165, "100", size=22, color="green", align="center")
    angle = math.radians(180 + charge * 1.8)
    c.line(150, 150, 150 + 95 * math.cos(angle), 150 + 95 * math.sin(angle), "orange", 4)
    if charge < 30:
        ui.text("Charge soon", size=28, color="orange", align="center")
