def app(ui):
    ui.title("Disk")
    radius = ui.slider("Disk radius", 50, 140, 100)
    hole = ui.slider("Hole radius", 1, 40, 20)
    c = ui.canvas(300, 300, background="white")
    c.circle(150, 150, radius, "orange")
    c.circle(150, 150, hole, "white")
    ui.text(f"Width: {radius * 2:.0f}", size=20)
