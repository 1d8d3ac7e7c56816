def app(ui):
    ui.title("Circle")
    radius = ui.slider("Radius", 1, 100, 40)
    c = ui.canvas(220, 220)
    c.circle(110, 110, radius, "blue")
    ui.text(f"Area: {math.pi * radius ** 2:.2f}")
