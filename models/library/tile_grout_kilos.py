def app(ui):
    ui.title("Grout")
    area = ui.number("Area (m²)", 10.0, min=0)
    with ui.row():
        length = ui.number("Tile length (mm)", 300, min=10)
        width = ui.number("Tile width (mm)", 300, min=10)
    with ui.row():
        thick = ui.number("Tile thick (mm)", 8, min=1)
        joint = ui.number("Joint (mm)", 3, min=0)
    each = (length + width) / (length * width) * thick * joint * 1.6
    ui.text(f"{area * each:.1f} kg", size=40, bold=True)
    ui.text(f"{each:.2f} kg for a square metre", color="muted")
