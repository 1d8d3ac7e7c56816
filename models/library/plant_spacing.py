def app(ui):
    ui.title("Flower bed")
    length = ui.number("Length (cm)", 200, min=10, max=400)
    width = ui.number("Width (cm)", 100, min=10, max=400)
    spacing = ui.number("Spacing (cm)", 25, min=10, max=100)
    across = length // spacing
    rows = width // spacing
    c = ui.canvas(400, 400)
    c.rect(0, 0, length, width, "#d9c7a8")
    for x in range(across):
        for y in range(rows):
            c.circle((x + 0.5) * spacing, (y + 0.5) * spacing, 4, "green")
    ui.text(f"{rows} rows of {across}: {rows * across} plants", size=24)
