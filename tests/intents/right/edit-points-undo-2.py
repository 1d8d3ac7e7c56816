def app(ui):
    ui.title("Basketball")
    points = ui.state.get("points", 0)
    if ui.button("Basket"):
        points = ui.state.points = points + 3
    ui.text(points, size=64)
