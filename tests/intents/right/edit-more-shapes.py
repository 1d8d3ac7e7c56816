def app(ui):
    ui.title("Circle")
    c = ui.canvas(400, 300)
    c.circle(200, 150, 60, "red")
