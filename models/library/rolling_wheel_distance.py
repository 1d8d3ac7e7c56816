def app(ui):
    ui.title("Rolling wheel")
    size = ui.number("Diameter in cm", 70, min=1)
    turns = ui.slider("Turns", 0.0, 5.0, 1.0, step=0.25)
    around = math.pi * size
    c = ui.canvas(500, 140, background="white")
    c.line(0, 120, 500, 120, "black", 3)
    x, angle = 50 + turns * 80, math.radians(turns * 360 - 90)
    c.circle(x, 80, 40, "lightgray")
    c.line(x, 80, x + 40 * math.cos(angle), 80 + 40 * math.sin(angle), "red", 5)
    ui.text(f"{around * turns / 100:.2f} m", size=48, bold=True)
    ui.text(f"One turn is {around:.1f} cm", color="muted")
