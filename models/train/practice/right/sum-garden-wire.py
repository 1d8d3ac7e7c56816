def app(ui):
    ui.title("Garden wire")
    length = ui.number("Length in m", 10, min=0)
    width = ui.number("Width in m", 10, min=0)
    wire = max(0, 2 * (length + width) - 1)
    ui.text(f"Wire: {wire} m")
    ui.text(f"Rolls: {math.ceil(wire / 15)}", size=28, bold=True)
