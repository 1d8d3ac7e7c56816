def app(ui):
    ui.title("Spring")
    stiff = ui.number("Spring constant (N/m)", 100, min=1)
    mass = ui.number("Mass (kg)", 1, min=0, step=0.1)
    force = mass * 9.81
    longer = force / stiff * 100
    ui.text(f"{longer:.1f} cm longer", size=40, bold=True)
    ui.text(f"Force: {force:.1f} N", size=20)
    length = min(60 + longer * 2, 190)
    points = [(100 + (15 if i % 2 else -15), 10 + length * i / 12) for i in range(13)]
    c = ui.canvas(200, 260)
    c.line(50, 10, 150, 10, "gray", 4)
    c.lines(points, color="orange", width=3)
    c.rect(80, 10 + length, 40, 40, "teal")
