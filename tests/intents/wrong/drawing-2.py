def app(ui):
    ui.title("Light")
    c = ui.canvas(200, 400, background="black")
    for place, color in enumerate(["red", "gray", "gray"]):
        c.circle(100, 80 + place * 120, 50, color)
    ui.text("red, green, yellow (rot)")
