def app(ui):
    ui.title("Dot")
    c = ui.canvas(400, 300)
    c.circle(200, 150, 10, "red")
    c.rect(180, 280, 40, 10, "blue")
    ui.text("200, 150")
    ui.text("x 200, y 200")
