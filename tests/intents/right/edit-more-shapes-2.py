def app(ui):
    ui.title("Shapes")
    c = ui.canvas(400, 300)
    c.circle(200, 150, 60, "red")
    c.rect(30, 100, 80, 80, "blue")
    c.poly([(300, 190), (380, 190), (340, 110)], color="green")
