def app(ui):
    ui.title("Ladder")
    height = ui.number("Height of the window", 3.0, min=0)
    distance = ui.number("Distance from the wall", 1.0, min=0)
    ui.text(f"{math.hypot(height, distance):.2f}", size=40)
