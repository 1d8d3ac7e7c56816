def app(ui):
    ui.title("Ring")
    radius = ui.slider("Radius", 10, 140, 80)
    thick = ui.slider("Thickness", 1, 40, 10)
    c = ui.canvas(300, 300)
    c.circle(150, 150, radius, outline="orange", width=thick)
    ui.text(f"Width: {radius * 2 + thick:.0f}", size=20)
