def app(ui):
    ui.title("Maison")
    width = ui.slider("Largeur", 60, 300, 160)
    walls = ui.slider("Murs", 40, 150, 100)
    roof = ui.slider("Toit", 0, 100, 60)
    c = ui.canvas(400, 280)
    left = 200 - width / 2
    c.rect(left, 270 - walls, width, walls, "yellow")
    if roof:
        c.poly([(left, 270 - walls), (left + width, 270 - walls), (200, 270 - walls - roof)], color="red")
    else:
        ui.text("Toit plat")
    ui.text(f"{width} de large, {walls + roof} de haut", size=20)
