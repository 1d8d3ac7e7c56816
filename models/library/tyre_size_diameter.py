def app(ui):
    ui.title("Tyre size")
    with ui.row():
        width = ui.number("Width in mm", 205, min=100, step=10)
        percent = ui.number("Height in percent", 55, min=20, step=5)
        rim = ui.number("Rim in inches", 16, min=8)
    side = width * percent / 100
    diameter = rim * 25.4 + 2 * side
    ui.text(f"{diameter / 10:.1f} cm", size=40, bold=True)
    ui.text(f"Side wall: {side / 10:.1f} cm")
    ui.text(f"One turn: {math.pi * diameter / 1000:.2f} m")
