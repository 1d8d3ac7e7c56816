def app(ui):
    ui.title("Ball")
    ui.button("Pause")
    ui.slider("Flakes", 5, 50, 20)
    c = ui.canvas(400, 300)
    for place in range(30):
        c.circle(200 + place, 150, 15, "red")
    ui.text("0 bounces")
