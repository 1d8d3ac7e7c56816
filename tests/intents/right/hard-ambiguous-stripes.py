def app(ui):
    ui.title("Stripes")
    count = ui.slider("Stripes", 1, 20, 5)
    c = ui.canvas(400, 300)
    for place in range(count):
        c.rect(place * 400 / count, 0, 400 / count, 300, ["red", "white"][place % 2])
