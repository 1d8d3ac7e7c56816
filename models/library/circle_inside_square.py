def app(ui):
    ui.title("Circle in a square")
    side = ui.slider("Side", 10, 200, 100)
    c = ui.canvas(220, 220)
    c.rect(10, 10, side, side, "gold")
    c.circle(10 + side / 2, 10 + side / 2, side / 2, "blue")
    square = side * side
    circle = math.pi * (side / 2) ** 2
    ui.text(f"Square: {square:.1f}", size=20)
    ui.text(f"Circle: {circle:.1f}", size=20)
    ui.text(f"Rest: {square - circle:.1f}", size=20)
