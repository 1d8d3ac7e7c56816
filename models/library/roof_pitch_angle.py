def app(ui):
    ui.title("Roof pitch")
    height = ui.number("Height of the roof (m)", 3, min=0)
    width = ui.number("Width of the house (m)", 8, min=1)
    ui.text(f"{math.degrees(math.atan2(height, width / 2)):.1f}°", size=48, bold=True)
    ui.text(f"Rafters: {math.hypot(height, width / 2):.2f} m", size=20)
    scale = 200 / max(width, height)
    c = ui.canvas(300, 220)
    c.poly([(150 - width / 2 * scale, 210), (150, 210 - height * scale), (150 + width / 2 * scale, 210)],
           color="firebrick")
