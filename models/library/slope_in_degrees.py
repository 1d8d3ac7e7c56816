def app(ui):
    ui.title("Slope")
    percent = ui.slider("Percent", 0, 100, 12)
    angle = math.atan(percent / 100)
    ui.text(f"{math.degrees(angle):.1f}°", size=48, bold=True)
    ui.text(f"{1000 * math.sin(angle):.0f} m up on 1 km of road", size=20)
    c = ui.canvas(300, 300)
    c.poly([(20, 290), (280, 290), (280, 290 - 2.6 * percent)], color="gray")
