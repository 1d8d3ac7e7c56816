def app(ui):
    ui.title("Unit circle")
    angle = ui.slider("Angle", 0, 360, 30)
    sine, cosine = math.sin(math.radians(angle)), math.cos(math.radians(angle))
    x, y = 150 + 120 * cosine, 150 - 120 * sine
    c = ui.canvas(300, 300, background="white")
    c.line(0, 150, 300, 150, "lightgray", 1)
    c.line(150, 0, 150, 300, "lightgray", 1)
    c.circle(150, 150, 120, outline="black")
    c.line(150, 150, x, y, "black", 3)
    c.line(x, 150, x, y, "red", 3)
    c.line(150, 150, x, 150, "blue", 3)
    ui.text(f"sin {round(sine, 2) + 0:.2f}", size=28, color="red")
    ui.text(f"cos {round(cosine, 2) + 0:.2f}", size=28, color="blue")
