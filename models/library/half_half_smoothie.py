def app(ui):
    ui.title("Green drink")
    glass = ui.slider("Glass in ml", 100, 1000, 400, step=20)
    c = ui.canvas(160, 240)
    y = 230
    for name, share, color in [("Water", 0.5, "blue"), ("Apple juice", 0.25, "yellow"), ("Spinach", 0.2, "green"), ("Yoghurt", 0.05, "white")]:
        height = 220 * share
        y -= height
        c.rect(30, y, 100, height, color)
        ui.text(f"{name}: {glass * share:g} ml")
